package io.upushy.storage.local;

import java.time.Instant;

/**
 * An upload in parts that has begun.
 *
 * @param id 32 hex digits, random
 * @param key what the object will be named
 */
record MultipartUpload(String id, String key, String contentType, Instant initiated) {

    /**
     * One part that has arrived.
     *
     * @param number 1 to 10000
     * @param etag without quotes
     * @param crc64 unsigned, in decimal
     */
    record Part(int number, Blob blob, String etag, String crc64, Instant lastModified) {}

    /** A part as the caller names it when the upload is completed. */
    record PartName(int number, String etag) {}
}
