package io.upushy.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import reactor.core.publisher.Mono;

/** The shared state of a server that runs alone. */
final class InProcessCache implements SharedCache {

    private static final int MAX_ENTRIES = 100_000;

    private record Entry(String value, long count, long expiresNanos) {

        private Entry plusOne() {
            return new Entry(value, count + 1, expiresNanos);
        }
    }

    private final Cache<String, Entry> entries = Caffeine.newBuilder()
            .maximumSize(MAX_ENTRIES)
            .expireAfter(Expiry.<String, Entry>writing(
                    (key, entry) -> Duration.ofNanos(Math.max(0, entry.expiresNanos - System.nanoTime()))))
            .build();

    @Override
    public Mono<Void> put(String key, String value, Duration ttl) {
        return Mono.fromRunnable(() -> entries.put(key, entry(value, ttl)));
    }

    @Override
    public Mono<Boolean> putIfAbsent(String key, String value, Duration ttl) {
        return Mono.fromSupplier(() -> entries.asMap().putIfAbsent(key, entry(value, ttl)) == null);
    }

    @Override
    public Mono<String> get(String key) {
        return Mono.fromSupplier(() -> entries.getIfPresent(key)).map(Entry::value);
    }

    @Override
    public Mono<String> take(String key) {
        return Mono.fromSupplier(() -> entries.asMap().remove(key)).map(Entry::value);
    }

    @Override
    public Mono<Void> remove(String key) {
        return Mono.fromRunnable(() -> entries.invalidate(key));
    }

    @Override
    public Mono<Count> increment(String key, Duration window) {
        return Mono.fromSupplier(
                        () -> entries.asMap().compute(key, (k, old) -> old == null ? counter(window) : old.plusOne()))
                .map(entry ->
                        new Count(entry.count, Duration.ofNanos(Math.max(0, entry.expiresNanos - System.nanoTime()))));
    }

    private static Entry entry(String value, Duration ttl) {
        return new Entry(value, 0, System.nanoTime() + ttl.toNanos());
    }

    private static Entry counter(Duration window) {
        return new Entry("", 1, System.nanoTime() + window.toNanos());
    }
}
