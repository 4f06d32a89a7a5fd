package io.upushy.pipeline;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a run is. */
public enum RunState {
    @JsonProperty("queued")
    QUEUED,
    /** Waits for somebody's approval. */
    @JsonProperty("blocked")
    BLOCKED,
    @JsonProperty("running")
    RUNNING,
    /** Something failed or was cancelled; what had happened is being taken back. */
    @JsonProperty("compensating")
    COMPENSATING,
    @JsonProperty("succeeded")
    SUCCEEDED,
    @JsonProperty("failed")
    FAILED,
    @JsonProperty("canceled")
    CANCELED,
    /** What could not be taken back is named, and can be tried again. */
    @JsonProperty("compensation_failed")
    COMPENSATION_FAILED;

    /** Whether nothing more happens by itself. */
    public boolean isFinal() {
        return compareTo(SUCCEEDED) >= 0;
    }
}
