package io.upushy.auth;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A token for CI jobs, without its secret.
 *
 * @param userId who created it and in whose name it acts
 * @param hint how it begins, to tell tokens apart
 * @param expiresTime null: never
 * @param lastUsedTime to the minute; null: not yet
 */
public record ApiToken(
        @Schema(example = "0b9d5cbc6d6f4f0c9a5f8b1e2d3c4a5f") String id,
        @Schema(example = "4a5f0b9d5cbc6d6f4f0c9a5f8b1e2d3c") String projectId,
        @Schema(example = "8b1e2d3c4a5f0b9d5cbc6d6f4f0c9a5f") String userId,
        @Schema(example = "Jenkins") String name,
        @Schema(description = "How the token begins", example = "upt_a1b2") String hint,
        @Schema(description = "What it may call") List<ApiTokenScope> scopes,
        @Schema(description = "Absent: never") @Nullable Instant expiresTime,
        @Schema(description = "To the minute; absent: not yet") @Nullable Instant lastUsedTime,
        Instant createdTime) {

    /**
     * A new token with its secret, which is told this once.
     *
     * @param secret {@code upt_} and 43 letters and digits
     */
    public record Created(@Schema(description = "Shown this once", example = "upt_…") String secret, ApiToken token) {

        @Override
        public String toString() {
            return token.toString();
        }
    }
}
