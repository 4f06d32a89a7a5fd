package io.upushy.auth;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** One of the caller's logins. */
@Schema(name = "Session")
record SessionAnswer(
        @Schema(description = "Names it when it is ended") String session,
        @Schema(description = "Whether this call was made with it") boolean current,
        @Schema(example = "203.0.113.7") String ipaddr,
        @Schema(description = "As the browser calls itself") String userAgent,
        @Schema(description = "When the login was made") Instant createdTime,
        @Schema(description = "When its tokens were last renewed") Instant usedTime,
        @Schema(description = "When it ends unless it is used") Instant expiresTime) {}
