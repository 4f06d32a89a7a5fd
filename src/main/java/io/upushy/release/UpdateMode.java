package io.upushy.release;

/** How a device applies an update. */
public enum UpdateMode {
    /** The user is asked and may decline. */
    ASK,
    /** The user is told and cannot go on without it. */
    FORCE,
    /** It is installed without a word. */
    SILENT
}
