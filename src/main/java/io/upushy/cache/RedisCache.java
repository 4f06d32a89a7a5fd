package io.upushy.cache;

import java.time.Duration;
import java.util.List;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import reactor.core.publisher.Mono;

/** The shared state of several instances, in Redis. */
final class RedisCache implements SharedCache {

    /** Counts and, with the first count, starts the window: in one step, so that no counter is left without an end. */
    private static final RedisScript<String> INCREMENT = RedisScript.of(
            """
            local count = redis.call('INCR', KEYS[1])
            if count == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
            return count .. ' ' .. redis.call('PTTL', KEYS[1])
            """,
            String.class);

    private final ReactiveStringRedisTemplate redis;
    private final String prefix;

    RedisCache(ReactiveStringRedisTemplate redis, String prefix) {
        this.redis = redis;
        this.prefix = prefix;
    }

    @Override
    public Mono<Void> put(String key, String value, Duration ttl) {
        return redis.opsForValue().set(prefix + key, value, ttl).then();
    }

    @Override
    public Mono<Boolean> putIfAbsent(String key, String value, Duration ttl) {
        return redis.opsForValue().setIfAbsent(prefix + key, value, ttl);
    }

    @Override
    public Mono<String> get(String key) {
        return redis.opsForValue().get(prefix + key);
    }

    @Override
    public Mono<String> take(String key) {
        return redis.opsForValue().getAndDelete(prefix + key);
    }

    @Override
    public Mono<Void> remove(String key) {
        return redis.delete(prefix + key).then();
    }

    @Override
    public Mono<Count> increment(String key, Duration window) {
        return redis.execute(INCREMENT, List.of(prefix + key), List.of(Long.toString(window.toMillis())))
                .next()
                .map(RedisCache::toCount);
    }

    private static Count toCount(String answer) {
        var parts = answer.split(" ");
        return new Count(Long.parseLong(parts[0]), Duration.ofMillis(Math.max(0, Long.parseLong(parts[1]))));
    }
}
