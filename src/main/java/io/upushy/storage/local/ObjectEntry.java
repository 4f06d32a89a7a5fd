package io.upushy.storage.local;

import io.upushy.storage.StoredObject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an index file says of one object.
 *
 * @param blobs where its bytes are, in order; several when it was uploaded in parts
 * @param etag without quotes; that of an upload in parts ends in a hyphen and their number, as OSS makes it
 * @param crc64 unsigned, in decimal
 */
record ObjectEntry(
        String key,
        List<Blob> blobs,
        long size,
        String etag,
        @Nullable String md5,
        @Nullable String sha256,
        String crc64,
        String contentType,
        Instant lastModified) {

    /** How the object came to be, in OSS's words. */
    String type() {
        return etag.indexOf('-') < 0 ? "Normal" : "Multipart";
    }

    /** ETags of the same bytes differ with how they were sent; what harm there is in a CRC that was forged is the forger's. */
    boolean hasContentOf(ObjectEntry other) {
        return size == other.size && crc64.equals(other.crc64);
    }

    StoredObject toStoredObject() {
        return new StoredObject(key, size, md5, sha256, etag, contentType, lastModified);
    }
}
