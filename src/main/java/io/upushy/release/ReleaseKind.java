package io.upushy.release;

/** What a release contains. */
public enum ReleaseKind {
    /** A hot update: the app's pages and scripts, made for one native version. */
    WGT,
    /** The app itself: an apk, an ipa or a store page. */
    NATIVE
}
