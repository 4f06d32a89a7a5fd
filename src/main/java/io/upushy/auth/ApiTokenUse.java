package io.upushy.auth;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A token as it is found when it is used.
 *
 * @param lastUsedTime when it was used before this time, to the minute
 */
record ApiTokenUse(String tokenId, @Nullable Instant lastUsedTime, Caller caller, List<ApiTokenScope> scopes) {}
