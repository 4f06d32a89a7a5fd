package io.upushy.storage;

import io.upushy.web.RequestHead;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Where packages live. Keys are paths without a leading slash, {@code <project>/<yyyy-MM>/<random>/<file name>}, at most 1023
 * bytes of UTF-8, and never used twice.
 */
public interface ObjectStorage {

    /**
     * Message key of the 503 with which {@link #head}, {@link #get} and {@link #list} fail when the store does not let this
     * server read, which no second attempt changes: its credentials may only be for handing out others.
     */
    String DENIED = "storage.denied";

    /**
     * Stores an object in constant memory. It is visible when the result arrives, whole; after an error or a cancellation
     * nothing of it is left. Every buffer is released.
     *
     * @param content the bytes, read once
     * @return size and digests of what was stored
     */
    Mono<StoredObject> put(String key, String contentType, Flux<DataBuffer> content);

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
    String publicBase(RequestHead request);
}
