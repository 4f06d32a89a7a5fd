package io.upushy.release;

/** The system a release runs on. */
public enum Platform {
    ANDROID,
    IOS
}
