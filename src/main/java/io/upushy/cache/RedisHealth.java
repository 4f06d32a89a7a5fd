package io.upushy.cache;

import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.data.redis.connection.ReactiveRedisConnection;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import reactor.core.publisher.Mono;

/** Whether Redis answers. */
final class RedisHealth extends AbstractReactiveHealthIndicator {

    private final ReactiveStringRedisTemplate redis;

    RedisHealth(ReactiveStringRedisTemplate redis) {
        super("Redis does not answer");
        this.redis = redis;
    }

    @Override
    protected Mono<Health> doHealthCheck(Health.Builder builder) {
        return redis.execute(ReactiveRedisConnection::ping).next().map(pong -> builder.up()
                .build());
    }
}
