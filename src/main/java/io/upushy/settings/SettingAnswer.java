package io.upushy.settings;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;

/** A setting as the panel shows it. */
@Schema(name = "Setting")
record SettingAnswer(
        @Schema(description = "The name in env.production.yaml", example = "UPDATE_LOG_DAYS") String key,
        @Schema(description = "What holds now", example = "30") int value,
        @Schema(description = "What holds after a reset", example = "90") int defaultValue,
        @Schema(
                        description = "Where the value comes from: administrator (set here), configuration"
                                + " (env.production.yaml or the environment), builtIn")
                Source source,
        @Schema(example = "0") int min,
        @Schema(example = "36500") int max,
        @Schema(description = "What it is for, in the caller's language") String description) {

    /** Where a value comes from. */
    enum Source {
        @JsonProperty("administrator")
        ADMINISTRATOR,
        @JsonProperty("configuration")
        CONFIGURATION,
        @JsonProperty("builtIn")
        BUILT_IN
    }
}
