package io.upushy.cache;

import java.time.Duration;
import org.springframework.data.redis.connection.ReactiveSubscription;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Notices between instances, over Redis pub/sub. */
final class RedisNotices implements Notices {

    private static final Duration FIRST_RETRY = Duration.ofMillis(200);
    private static final Duration LAST_RETRY = Duration.ofSeconds(5);

    private final ReactiveStringRedisTemplate redis;
    private final String prefix;

    RedisNotices(ReactiveStringRedisTemplate redis, String prefix) {
        this.redis = redis;
        this.prefix = prefix;
    }

    @Override
    public Mono<Void> publish(String topic, String notice) {
        return redis.convertAndSend(prefix + topic, notice).then();
    }

    @Override
    public Flux<String> listen(String topic) {
        return Flux.defer(() -> redis.listenToChannel(prefix + topic))
                .map(ReactiveSubscription.Message::getMessage)
                .retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_RETRY).maxBackoff(LAST_RETRY));
    }
}
