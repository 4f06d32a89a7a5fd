package io.upushy.pipeline.run;

import static io.upushy.pipeline.run.TestRuns.local;
import static io.upushy.pipeline.run.TestRuns.trigger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.RunFacts;
import io.upushy.pipeline.RunFacts.Kind;
import io.upushy.pipeline.RunState;
import io.upushy.pipeline.Runs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

@EngineTest
@TestPropertySource(properties = "PIPELINE_PROJECT_RUNS=3")
class QueueTest {

    @Autowired
    private TestRuns runs;

    @Autowired
    private Runs starts;

    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private Sinks.Empty<Void> release = Sinks.empty();

    @BeforeEach
    void begin() {
        runs.fresh();
        now.set(0);
        most.set(0);
        release = Sinks.empty();
        runs.script("held")
                .executes(context -> Mono.defer(() -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    return release.asMono()
                            .doFinally(signal -> now.decrementAndGet())
                            .thenReturn(Outcome.NOTHING);
                }));
        runs.script("quick")
                .executes(context -> Mono.defer(() -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    return Mono.delay(Duration.ofMillis(20))
                            .doFinally(signal -> now.decrementAndGet())
                            .thenReturn(Outcome.NOTHING);
                }));
    }

    @Test
    void fiftyStartsAtOnceAreCountedWithoutGaps() {
        var yaml = TestRuns.yaml("concurrency: 16", local("quick"));
        var user = runs.userId();

        var numbers = Flux.range(0, 50)
                .flatMap(
                        i -> starts.start(runs.project(), "test", yaml, user, trigger(Kind.API, "main"))
                                .map(RunFacts::number),
                        50)
                .collectSortedList()
                .block(TestRuns.PATIENCE);

        assertThat(numbers).isEqualTo(LongStream.rangeClosed(1, 50).boxed().toList());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "16, 3"})
    void aDefinitionsRunsKeepToItsLimitAndAProjectsToThatOfProjects(int concurrency, int expected) {
        var started = IntStream.range(0, 6)
                .mapToObj(i -> runs.startWith("concurrency: " + concurrency, local("held")))
                .toList();
        await().untilAtomic(now, equalTo(expected));
        started.forEach(run -> runs.run(run)); // gives a worker that takes too many the time to

        release.tryEmitEmpty();

        assertThat(started).allMatch(run -> runs.awaitEnd(run) == RunState.SUCCEEDED);
        assertThat(most).hasValue(expected);
    }

    @Test
    void theOldestRunComesFirst() {
        var order = new ArrayList<Long>();
        runs.script("noted")
                .executes(context ->
                        Mono.fromRunnable(() -> order.add(context.run().number())));
        runs.start("lane", "", trigger(Kind.MANUAL, "main"), local("held"));
        var later = IntStream.range(0, 5)
                .mapToObj(i -> runs.start("lane", "", trigger(Kind.MANUAL, "main"), local("noted"))
                        .id())
                .toList();

        release.tryEmitEmpty();

        later.forEach(runs::awaitEnd);
        assertThat(order).containsExactly(2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void anotherProjectDoesNotWaitBehindOneThatHasItsFill() {
        for (int i = 0; i < 6; i++) {
            runs.start("held", "concurrency: 16", trigger(Kind.MANUAL, "main"), local("held"));
        }
        runs.fresh();

        assertThat(runs.awaitEnd(runs.start(local("quick")))).isEqualTo(RunState.SUCCEEDED);
        release.tryEmitEmpty();
    }

    @Test
    void aNewerPushTakesThePlaceOfOneThatWaitsOnItsBranch() {
        var supersede = "supersede: true";
        var first = runs.start("lane", supersede, trigger(Kind.WEBHOOK, "main"), local("held"))
                .id();
        runs.awaitState(first, RunState.RUNNING);
        var second = runs.start("lane", supersede, trigger(Kind.WEBHOOK, "main"), local("quick"))
                .id();
        var otherBranch = runs.start("lane", supersede, trigger(Kind.WEBHOOK, "next"), local("quick"))
                .id();
        var otherLane = runs.start("other", supersede, trigger(Kind.WEBHOOK, "main"), local("held"))
                .id();
        var third = runs.start("lane", supersede, trigger(Kind.WEBHOOK, "main"), local("quick"));

        assertThat(runs.run(second).state()).isEqualTo(RunState.CANCELED);
        assertThat(runs.run(second).failure()).isEqualTo(Failure.of("pipeline.run.superseded", (int) third.number()));
        release.tryEmitEmpty();
        for (var run : List.of(first, otherBranch, otherLane, third.id())) {
            assertThat(runs.awaitEnd(run)).isEqualTo(RunState.SUCCEEDED);
        }
    }

    @Test
    void nothingIsSupersededUnlessTheDefinitionSaysSo() {
        var first = runs.start("lane", "", trigger(Kind.WEBHOOK, "main"), local("held"))
                .id();
        runs.awaitState(first, RunState.RUNNING);
        var second = runs.start("lane", "", trigger(Kind.WEBHOOK, "main"), local("quick"))
                .id();
        runs.start("lane", "", trigger(Kind.WEBHOOK, "main"), local("quick"));

        assertThat(runs.run(second).state()).isEqualTo(RunState.QUEUED);
        release.tryEmitEmpty();
        assertThat(runs.awaitEnd(second)).isEqualTo(RunState.SUCCEEDED);
    }
}
