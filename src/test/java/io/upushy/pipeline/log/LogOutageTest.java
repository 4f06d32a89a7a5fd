package io.upushy.pipeline.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.pipeline.RunsDouble;
import io.upushy.testing.Backend;
import io.upushy.testing.InProcessServer;
import io.upushy.testing.OnMySql;
import io.upushy.testing.TcpLink;
import java.time.Duration;
import java.util.HashMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that is away for a while. */
@OnMySql
class LogOutageTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int LINES = 60_000;

    private final String run = UUID.randomUUID().toString();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoWritesWaitsAndNoLineIsLostOrStoredTwice(boolean cut) throws InterruptedException {
        var settings = new HashMap<>(Backend.freshSettings());
        try (var link = new TcpLink(
                settings.get("DB_HOST").toString(),
                Integer.parseInt(settings.get("DB_PORT").toString()))) {
            settings.put("DB_HOST", "127.0.0.1");
            settings.put("DB_PORT", Integer.toString(link.port()));
            try (var server = InProcessServer.start(settings, RunsDouble.Beans.class)) {
                interrupted(server, link, cut);
            }
        }
    }

    private void interrupted(InProcessServer server, TcpLink link, boolean cut) throws InterruptedException {
        var log = server.bean(RunLogs.class).open(run, "project").block(SOON);
        var written = new AtomicInteger();
        var writer = new Thread(() -> write(log, written));
        writer.start();
        awaitMore(written, 5_000);
        if (cut) {
            link.cut();
        } else {
            link.block();
        }
        var waiting = awaitStandstill(written);
        assertThat(waiting).isLessThan(LINES);
        link.open();
        writer.join(SOON.toMillis() * 2);
        log.close().block(SOON);

        assertThat(written).hasValue(LINES);
        var lines = server.bean(RunLogRepository.class)
                .lines(run, 0, LINES * 2)
                .collectList()
                .block(SOON);
        assertThat(lines)
                .extracting(LogLine::seq)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, LINES).boxed().toList());
        assertThat(lines)
                .extracting(LogLine::text)
                .containsExactlyElementsOf(IntStream.range(0, LINES)
                        .mapToObj(line -> "line " + line)
                        .toList());
    }

    private static void write(RunLog log, AtomicInteger written) {
        var step = log.of("step");
        for (int line = 0; line < LINES; line++) {
            step.line("line " + line);
            written.incrementAndGet();
        }
    }

    private static void awaitMore(AtomicInteger written, int least) throws InterruptedException {
        while (written.get() < least) {
            Thread.sleep(5);
        }
    }

    /** Until the queue is full and for a while after that. */
    private static int awaitStandstill(AtomicInteger written) throws InterruptedException {
        int before;
        do {
            before = written.get();
            Thread.sleep(3_000);
        } while (written.get() > before);
        return before;
    }
}
