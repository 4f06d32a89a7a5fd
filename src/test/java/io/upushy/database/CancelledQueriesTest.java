package io.upushy.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.UpushyTest;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Callers hang up while the database works for them. */
@UpushyTest
@ExtendWith(OutputCaptureExtension.class)
class CancelledQueriesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    DatabaseClient database;

    @Test
    void aQueryThatNobodyWaitsForAnyMoreEndsQuietlyAndLeavesItsConnectionUsable(CapturedOutput output) {
        Flux.range(0, 1000)
                .flatMap(
                        i -> query(i).timeout(
                                        Mono.delay(Duration.ofNanos(
                                                ThreadLocalRandom.current().nextInt(3_000_000))),
                                        Mono.just(-1L)),
                        8)
                .blockLast(PATIENCE);

        assertThat(Flux.fromStream(IntStream.range(0, 40).boxed())
                        .flatMap(this::query)
                        .collectList()
                        .block(PATIENCE))
                .hasSize(40)
                .allMatch(value -> value >= 0);
        assertThat(output.getAll()).doesNotContain("ropped", " ERROR ");
    }

    private Mono<Long> query(int value) {
        return database.sql("SELECT COUNT(*) + :value FROM app_user u JOIN app_setting s ON u.id <> s.name")
                .bind("value", value)
                .mapValue(Long.class)
                .one();
    }
}
