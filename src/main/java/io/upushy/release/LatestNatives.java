package io.upushy.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record LatestNatives(
        @Schema(description = "Highest versionCode for Android; absent when there is none", example = "100") @Nullable
                Long android,
        @Schema(description = "Highest versionCode for iOS; absent when there is none", example = "100") @Nullable
                Long ios) {

    static LatestNatives of(long android, long ios) {
        return new LatestNatives(android == 0 ? null : android, ios == 0 ? null : ios);
    }
}
