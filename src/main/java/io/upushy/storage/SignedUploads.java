package io.upushy.storage;

import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Mono;

/** Uploads in parts to addresses that were signed before, for stores that hand out no credentials. */
public interface SignedUploads {

    /**
     * Begins an upload. Nothing else can be done with its addresses than to send its parts.
     *
     * @param key of an object that is not there yet
     * @param parts how many there will be, 1 to 10000
     */
    Mono<Begun> begin(String key, String contentType, int parts);

    /** Makes one object of the parts, which is then visible; 409 when a part is missing or another than was sent. */
    Mono<StoredObject> complete(String key, String uploadId, List<Part> parts);

    /** Gives an upload up; it is no error when there is none. */
    Mono<Void> abort(String key, String uploadId);

    /**
     * @param addresses of the parts, in order; each takes one PUT of the part's bytes
     * @param expires when the addresses end
     */
    record Begun(String uploadId, List<String> addresses, Instant expires) {}

    /**
     * @param number 1 for the first
     * @param etag as the store answered it
     */
    record Part(int number, String etag) {}
}
