package io.upushy.cache;

import java.time.Duration;
import reactor.core.publisher.Mono;

/** Short-lived values under string keys, the same for all instances of the server. Every value expires. */
public interface SharedCache {

    /** Stores a value, replacing an older one. */
    Mono<Void> put(String key, String value, Duration ttl);

    /** Stores a value unless there is one: true for the one caller who came first. */
    Mono<Boolean> putIfAbsent(String key, String value, Duration ttl);

    /** The value, which stays. */
    Mono<String> get(String key);

    /** The value, which is gone afterwards: of many concurrent callers one gets it. */
    Mono<String> take(String key);

    /** Removes a value. */
    Mono<Void> remove(String key);

    /** Counts one more within a window that starts with the first count. */
    Mono<Count> increment(String key, Duration window);

    /**
     * @param value how many there were in the window, this one included
     * @param remaining how long the window still lasts
     */
    record Count(long value, Duration remaining) {}
}
