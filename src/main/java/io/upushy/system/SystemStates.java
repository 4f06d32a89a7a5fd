package io.upushy.system;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.upushy.system.SystemState.DependencyState;
import io.upushy.system.SystemState.Status;
import io.upushy.system.SystemState.TelemetryState;
import io.upushy.web.Dependency;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Asks everything at once and waits for nobody: what does not answer soon is down. */
@Service
class SystemStates {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int LONGEST_PROBLEM = 200;

    private final List<Dependency> dependencies;
    private final Machine machine;
    private final MeterRegistry meters;
    private final BuildProperties build;
    private final Clock clock;

    SystemStates(
            List<Dependency> dependencies, Machine machine, MeterRegistry meters, BuildProperties build, Clock clock) {
        this.dependencies = dependencies;
        this.machine = machine;
        this.meters = meters;
        this.build = build;
        this.clock = clock;
    }

    Mono<SystemState> now() {
        var report = Mono.fromCallable(machine::report).subscribeOn(Schedulers.boundedElastic());
        var states = Flux.fromIterable(dependencies)
                .flatMapSequential(SystemStates::ask)
                .collectList();
        return Mono.zip(states, report).map(found -> state(found.getT1(), found.getT2()));
    }

    private SystemState state(List<DependencyState> found, SystemReport report) {
        var started = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        return new SystemState(
                String.valueOf(build.getVersion()),
                started,
                Math.max(0, Duration.between(started, clock.instant()).toSeconds()),
                found,
                telemetry(),
                report);
    }

    private static Mono<DependencyState> ask(Dependency dependency) {
        return Mono.defer(() -> {
            var start = System.nanoTime();
            return dependency
                    .check()
                    .timeout(PATIENCE)
                    .map(details -> up(dependency, start, details))
                    .onErrorResume(failure -> Mono.just(down(dependency, start, failure)));
        });
    }

    private static DependencyState up(Dependency dependency, long start, Map<String, Object> details) {
        return new DependencyState(dependency.name(), dependency.kind(), Status.UP, millisSince(start), null, details);
    }

    private static DependencyState down(Dependency dependency, long start, Throwable failure) {
        return new DependencyState(
                dependency.name(), dependency.kind(), Status.DOWN, millisSince(start), problem(failure), Map.of());
    }

    private static long millisSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private static String problem(Throwable failure) {
        if (failure instanceof TimeoutException) {
            return "No answer within " + PATIENCE.toSeconds() + " s";
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var text = Objects.requireNonNullElse(root.getMessage(), root.getClass().getSimpleName());
        return text.length() <= LONGEST_PROBLEM ? text : text.substring(0, LONGEST_PROBLEM);
    }

    private List<TelemetryState> telemetry() {
        return meters.find("upushy.telemetry.buffered").gauges().stream()
                .map(Meter::getId)
                .map(id -> id.getTag("kind"))
                .filter(Objects::nonNull)
                .sorted()
                .map(kind -> new TelemetryState(
                        kind,
                        gauge("upushy.telemetry.buffered", kind),
                        counter("upushy.telemetry.dropped", kind),
                        counter("upushy.telemetry.refused", kind),
                        gauge("upushy.telemetry.streamed", kind)))
                .toList();
    }

    private long gauge(String name, String kind) {
        return meters.find(name).tag("kind", kind).gauges().stream()
                .mapToLong(gauge -> (long) valueOf(gauge))
                .sum();
    }

    private static double valueOf(Gauge gauge) {
        return Double.isFinite(gauge.value()) ? gauge.value() : 0;
    }

    private long counter(String name, String kind) {
        return meters.find(name).tag("kind", kind).functionCounters().stream()
                .mapToLong((FunctionCounter counter) -> (long) counter.count())
                .sum();
    }
}
