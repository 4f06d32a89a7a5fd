package io.upushy.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.BackendTest;
import io.upushy.testing.InProcessServer;
import io.upushy.testing.Redis;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import reactor.core.publisher.Mono;

/** Redis goes away and comes back while somebody listens. */
@BackendTest
@EnabledIfSystemProperty(named = "upushy.backend", matches = "mysql")
class NoticesAfterAnOutageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void aListenerLearnsThatItMayHaveMissedSomethingAndHearsTheNext() {
        var redis = Redis.ownOne();
        try (var server = InProcessServer.start(redis.settings())) {
            var notices = server.bean(Notices.class);
            List<String> heard = new CopyOnWriteArrayList<>();
            var gaps = new AtomicInteger();
            notices.listen("topic").subscribe(heard::add);
            notices.gaps().subscribe(gap -> gaps.incrementAndGet());
            awaitHeard(notices, heard, "first");
            var before = gaps.get();

            redis.kill();
            redis.start();

            Awaitility.await().atMost(PATIENCE).until(() -> gaps.get() > before);
            awaitHeard(notices, heard, "second");
        } finally {
            redis.kill();
        }
    }

    private static void awaitHeard(Notices notices, List<String> heard, String text) {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            notices.publish("topic", text).onErrorResume(down -> Mono.empty()).block(PATIENCE);
            assertThat(heard).contains(text);
        });
    }
}
