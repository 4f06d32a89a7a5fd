package io.upushy.storage;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Where packages live. Keys are paths without a leading slash, {@code <project>/<yyyy-MM>/<random>/<file name>}, at most 1023
 * bytes of UTF-8, and never used twice.
 */
public interface ObjectStorage {

    /**
     * Stores an object in constant memory. It is visible when the result arrives, whole; after an error or a cancellation
     * nothing of it is left. Every buffer is released.
     *
     * @param content the bytes, read once
     * @return size and digests of what was stored
     */
    Mono<StoredObject> put(String key, String contentType, Flux<DataBuffer> content);

    /** Whether this server can read objects at all; not without credentials for a store of somebody else's. */
    default boolean isReadable() {
        return true;
    }

    /** What is known of an object, or nothing when there is none under that key. */
    Mono<StoredObject> head(String key);

    /** The bytes from {@code offset} on, {@code length} of them or up to the end. */
    Flux<DataBuffer> get(String key, long offset, long length);

    /** Every object whose key starts with the prefix, in no order; read as it is asked for. */
    Flux<StoredObject> list(String prefix);

    /** Removes an object; it is no error when there is none. */
    Mono<Void> delete(String key);

    /**
     * What is put before a percent-encoded key to make the absolute address that devices download from, ending in a slash.
     *
     * @param request decides the host when neither the store nor PUBLIC_URL names one
     */
    String publicBase(ServerHttpRequest request);
}
