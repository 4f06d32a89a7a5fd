package io.upushy.pipeline.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.pipeline.RunsDouble;
import io.upushy.pipeline.log.RunLogRepository.Batch;
import io.upushy.testing.BackendTest;
import io.upushy.testing.InProcessServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;

/** What is in the record after runs have written. */
@BackendTest
class RecordTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String PROJECT = UUID.randomUUID().toString();

    private static InProcessServer server;
    private static RunLogRepository record;
    private static RunLogs logs;

    private final String run = UUID.randomUUID().toString();
    private RunLog log;

    @BeforeAll
    static void start() {
        server = InProcessServer.start(Map.of("RUN_LOG_MB", "1"), RunsDouble.Beans.class);
        record = server.bean(RunLogRepository.class);
        logs = server.bean(RunLogs.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void open() {
        log = logs.open(run, PROJECT).block(SOON);
    }

    private List<LogLine> lines() {
        return record.lines(run, 0, 100_000).collectList().block(SOON);
    }

    @Test
    void linesOfManyWritersAreNumberedWithoutGapsAndInTheOrderOfEach() throws InterruptedException {
        var writers = IntStream.range(0, 8)
                .mapToObj(writer -> new Thread(() -> {
                    var step = log.of("step-" + writer);
                    IntStream.range(0, 1_000).forEach(line -> step.line("line " + line));
                }))
                .toList();
        writers.forEach(Thread::start);
        for (var writer : writers) {
            writer.join();
        }
        log.flush().block(SOON);

        var lines = lines();
        assertThat(lines).extracting(LogLine::seq).containsExactlyElementsOf(sequence(8_000));
        for (int writer = 0; writer < 8; writer++) {
            var step = "step-" + writer;
            assertThat(lines.stream().filter(line -> line.step().equals(step)).map(LogLine::text))
                    .containsExactlyElementsOf(IntStream.range(0, 1_000)
                            .mapToObj(line -> "line " + line)
                            .toList());
        }
    }

    private static List<Long> sequence(int last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    @Test
    void linesAreDurableSoonWithoutAFlush() throws InterruptedException {
        log.of("build").line("hello");
        var end = System.nanoTime() + SOON.toNanos();
        while (lines().isEmpty() && System.nanoTime() < end) {
            Thread.sleep(10);
        }

        assertThat(lines()).extracting(LogLine::text).containsExactly("hello");
        assertThat(lines().get(0).step()).isEqualTo("build");
        assertThat(lines().get(0).time()).isAfter(Instant.now().minusSeconds(60));
    }

    @Test
    void whoOpensALogGoesOnAfterItsLastLineAndEndsTheWriterBefore() {
        var old = log.of("old");
        old.line("one");
        log.flush().block(SOON);

        var next = logs.open(run, PROJECT).block(SOON);
        old.line("between");
        next.of("new").line("two");

        assertThatThrownBy(() -> log.flush().block(SOON)).isInstanceOf(LogTakenOver.class);
        assertThatThrownBy(() -> old.line("after")).isInstanceOf(LogTakenOver.class);
        next.close().block(SOON);
        assertThat(lines()).extracting(LogLine::text).containsExactly("one", "two");
        assertThat(lines()).extracting(LogLine::seq).containsExactly(1L, 2L);
    }

    @Test
    void aClosedLogTakesNoMoreLines() {
        var step = log.of("step");
        step.line("last");
        log.close().block(SOON);

        assertThatThrownBy(() -> step.line("after")).isInstanceOf(IllegalStateException.class);
        assertThat(lines()).hasSize(1);
    }

    @Test
    void aBatchThatIsStoredAgainAfterALostAnswerIsThereOnce() {
        var writer = record.open(run, PROJECT, "the-writer").block(SOON).writer();
        var batch = new Batch(run, writer, 0, List.of(new LogLine(1, "step", Instant.now(), "once", false)));

        record.append(batch).block(SOON);
        record.append(batch).block(SOON);

        assertThat(lines()).extracting(LogLine::text).containsExactly("once");
        assertThat(record.extent(run).block(SOON).last()).isEqualTo(1);
    }

    @Test
    void secretsOfTheProjectAndOfTheRunAreMasked() {
        server.bean(RunsDouble.class).secret("the project's secret");
        var opened = logs.open(run, PROJECT).block(SOON);
        opened.mask(List.of("made-up-on-the-way"));
        var step = opened.of("step");
        step.line("a the project's secret b");
        try (var output = step.output()) {
            print(output, "c made-up-on-");
            print(output, "the-way d\n");
        }
        opened.close().block(SOON);

        assertThat(lines()).extracting(LogLine::text).containsExactly("a *** b", "c *** d");
    }

    private static void print(io.upushy.pipeline.StepLog.Output output, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        output.write(bytes, 0, bytes.length);
    }

    @Test
    void longLinesAndEveryKindOfCharacterComeBackAsTheyWere() {
        var long4 = "😀".repeat(7_000);
        log.of("s".repeat(150)).line(long4 + "\n漢字 \u001b[31mred\u001b[0m \ufffd");
        log.flush().block(SOON);

        assertThat(lines()).extracting(LogLine::text).containsExactly(long4, "漢字 \u001b[31mred\u001b[0m \ufffd");
        assertThat(lines().get(0).step()).hasSize(100);
    }

    @Test
    void anEndlessOutputIsCutWithAWordAndTheNextWriterKnowsOfIt() {
        for (int round = 0; round < 2; round++) {
            var opened = logs.open(run, PROJECT).block(SOON);
            try (var output = opened.of("noise").output()) {
                IntStream.range(0, 20_000).forEach(i -> print(output, "0123456789".repeat(10) + "\n"));
            }
            opened.of("step").line("after it");
            opened.close().block(SOON);
        }

        var texts = lines().stream().map(LogLine::text).toList();
        assertThat(texts.stream().filter("after it"::equals)).hasSize(2);
        assertThat(texts.stream().filter(text -> text.contains("RUN_LOG_MB"))).hasSize(2);
        assertThat(texts.stream().filter(text -> text.endsWith("not kept"))).hasSize(2);
        assertThat(texts).hasSizeBetween(10_400, 10_500);
    }

    @Test
    void oldLogsAndThoseOfDeletedProjectsAreDeleted() {
        log.of("step").line("of a project that is not there");
        log.flush().block(SOON);

        server.bean(LogRetention.class).run().block(SOON);

        assertThat(lines()).isEmpty();
        assertThat(record.extent(run).blockOptional(SOON)).isEmpty();
    }

    @Test
    void aLogThatIsTooOldLeavesAMark() {
        var database = server.bean(DatabaseClient.class);
        database.sql("INSERT INTO app_project (id, user_id, name) VALUES (:id, 'u', 'kept')")
                .bind("id", run)
                .then()
                .block(SOON);
        var kept = UUID.randomUUID().toString();
        var opened = logs.open(kept, run).block(SOON);
        opened.of("step").line("old");
        opened.close().block(SOON);
        server.bean(LogRetention.class).run().block(SOON);
        assertThat(record.lines(kept, 0, 10).collectList().block(SOON)).hasSize(1);

        database.sql("UPDATE app_run_log SET updated_time = '2020-01-01 00:00:00' WHERE run_id = :run")
                .bind("run", kept)
                .then()
                .block(SOON);
        server.bean(LogRetention.class).run().block(SOON);

        assertThat(record.lines(kept, 0, 10).collectList().block(SOON)).isEmpty();
        assertThat(record.extent(kept).block(SOON).deleted()).isTrue();
    }
}
