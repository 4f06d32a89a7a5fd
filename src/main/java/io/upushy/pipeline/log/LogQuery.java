package io.upushy.pipeline.log;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Which lines of a log are wanted; what is left out does not matter. */
record LogQuery(
        @Schema(description = "Lines after this number; left out: from the beginning", example = "0") @Min(0) @Nullable
                Long after,
        @Schema(description = "So many at most, 500 if left out", example = "500") @Min(1) @Max(1000) @Nullable
                Integer limit,
        @Schema(description = "Lines of this step", example = "build") @Size(max = 100) @Nullable String step,
        @Schema(description = "Lines with this text in them, upper and lower case the same", example = "error")
                @Size(max = 200)
                @Nullable
                String search) {

    private static final int DEFAULT_LIMIT = 500;

    long start() {
        return after == null ? 0 : after;
    }

    int most() {
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    @Nullable
    String stepOrNull() {
        return step == null || step.isBlank() ? null : step;
    }

    @Nullable
    String searchOrNull() {
        return search == null || search.isBlank() ? null : search;
    }
}
