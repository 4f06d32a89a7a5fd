package io.upushy.pipeline.run;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How far a step is. */
enum StepState {
    @JsonProperty("pending")
    PENDING,
    /** Waits for somebody's approval. */
    @JsonProperty("blocked")
    BLOCKED,
    @JsonProperty("running")
    RUNNING,
    @JsonProperty("succeeded")
    SUCCEEDED,
    @JsonProperty("failed")
    FAILED,
    /** Not its case: it was for success and something had failed, or the other way round. */
    @JsonProperty("skipped")
    SKIPPED,
    @JsonProperty("canceled")
    CANCELED,
    @JsonProperty("compensating")
    COMPENSATING,
    @JsonProperty("compensated")
    COMPENSATED,
    @JsonProperty("compensation_failed")
    COMPENSATION_FAILED;

    boolean isOver() {
        return compareTo(SUCCEEDED) >= 0;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static StepState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
