package io.upushy.pipeline.run;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** What operators see of the queue and this instance's workers. */
@Component
class RunMeters {

    private final AtomicLong queued = new AtomicLong();
    private final AtomicInteger running = new AtomicInteger();
    private final Timer latency;
    private final Clock clock;

    RunMeters(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        this.latency = Timer.builder("upushy.pipeline.latency")
                .description("From a run's start being asked for to its first step")
                .publishPercentiles(0.5, 0.95)
                .register(registry);
        Gauge.builder("upushy.pipeline.queued", queued, AtomicLong::get)
                .description("Runs that wait for a worker, on all instances together")
                .register(registry);
        Gauge.builder("upushy.pipeline.running", running, AtomicInteger::get)
                .description("Runs this instance works on")
                .register(registry);
    }

    void queued(long runs) {
        queued.set(runs);
    }

    void running(int runs) {
        running.set(runs);
    }

    /** The first execution of all in a run says how long it has waited. */
    void begun(RunAtWork work) {
        var executions = work.steps().stream().mapToInt(RunStep::attempt).sum();
        if (executions == 1) {
            latency.record(Duration.between(work.run().facts().created(), clock.instant()));
        }
    }
}
