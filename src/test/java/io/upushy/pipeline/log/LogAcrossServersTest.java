package io.upushy.pipeline.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.pipeline.RunsDouble;
import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Backend;
import io.upushy.testing.BackendTest;
import io.upushy.testing.InProcessServer;
import io.upushy.testing.OnMySql;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A worker writes, and another server shows what it writes. */
@BackendTest
class LogAcrossServersTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int LINES = 5;

    /** Readers look for themselves every three seconds; only the worker's notices are faster, whose median this is about. */
    private static final Duration NOTICED = Duration.ofSeconds(1);

    @Test
    @OnMySql
    void aLineIsShownWhereItWasNotWritten() throws Exception {
        var settings = Backend.freshSettings();
        try (var web = InProcessServer.start(settings, RunsDouble.Beans.class);
                var worker = InProcessServer.start(settings)) {
            var owner = Api.anonymous(web.server()).as(new Accounts(web.server()).registerAdmin());
            var run = web.bean(RunsDouble.class).create(new Apps(owner).project("shop"));
            var log = worker.bean(RunLogs.class).open(run, "shop").block(SOON);
            var ticket = owner.post("/api/pipeline/run/" + run + "/log/ticket", Map.of())
                    .data()
                    .get("ticket")
                    .asString();
            var client = LogClient.open(
                    web.server().port(), "/api/pipeline/run/" + run + "/log/ws?after=0&ticket=" + ticket);

            var waits = new ArrayList<Duration>();
            for (int line = 1; line <= LINES; line++) {
                var written = System.nanoTime();
                log.of("build").line("line " + line);
                log.flush().block(SOON);
                client.awaitLines(line);
                waits.add(Duration.ofNanos(System.nanoTime() - written));
            }

            assertThat(waits.stream().sorted().toList().get(LINES / 2)).isLessThan(NOTICED);
            log.close().block(SOON);
        }
    }
}
