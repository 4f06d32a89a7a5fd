package io.upushy.release;

/** The numbers that order versions, as stores and devices use them. */
public final class VersionCodes {

    /** The highest there is: existing databases keep codes as unsigned 32-bit integers. */
    public static final long MAX = 4_294_967_295L;

    private VersionCodes() {}
}
