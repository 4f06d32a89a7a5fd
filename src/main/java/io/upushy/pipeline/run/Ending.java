package io.upushy.pipeline.run;

/** How the way forward ended. */
enum Ending {
    SUCCEEDED,
    FAILED,
    CANCELED,
    /** It has not: a person is waited for, and no worker holds the run meanwhile. */
    BLOCKED
}
