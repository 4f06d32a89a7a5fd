package io.upushy.cache;

import io.lettuce.core.AbstractRedisClient;
import io.lettuce.core.event.connection.ConnectionActivatedEvent;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.data.redis.connection.ReactiveSubscription;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Notices between instances, over Redis pub/sub. */
final class RedisNotices implements Notices {

    private static final Duration FIRST_RETRY = Duration.ofMillis(200);
    private static final Duration LAST_RETRY = Duration.ofSeconds(5);

    /** After a connection is back, until it has its subscriptions again. */
    private static final Duration SUBSCRIBED_AGAIN = Duration.ofMillis(300);

    private final ReactiveStringRedisTemplate redis;
    private final Supplier<AbstractRedisClient> client;
    private final String prefix;

    RedisNotices(ReactiveStringRedisTemplate redis, Supplier<AbstractRedisClient> client, String prefix) {
        this.redis = redis;
        this.client = client;
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

    /** The client connects and subscribes again by itself, and tells nobody but its event bus. */
    @Override
    public Flux<Gap> gaps() {
        return Flux.defer(() -> client.get().getResources().eventBus().get())
                .ofType(ConnectionActivatedEvent.class)
                .delayElements(SUBSCRIBED_AGAIN)
                .map(connected -> new Gap());
    }
}
