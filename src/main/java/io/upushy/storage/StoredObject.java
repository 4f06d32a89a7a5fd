package io.upushy.storage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Facts about one object.
 *
 * @param key its key, not encoded
 * @param size bytes
 * @param md5 32 hex digits, null when the store does not know it
 * @param sha256 64 hex digits, null when the store does not know it
 * @param etag what the store calls this content, without quotes: other content under the key has another; null when it does
 *     not say
 * @param contentType media type it is served with
 * @param lastModified when it was stored
 */
public record StoredObject(
        String key,
        long size,
        @Nullable String md5,
        @Nullable String sha256,
        @Nullable String etag,
        String contentType,
        Instant lastModified) {}
