package io.upushy.pipeline.run.chaos;

import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.Probe;
import io.upushy.pipeline.Stage;
import io.upushy.pipeline.Step;
import io.upushy.pipeline.StepContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Appends a line to a file that outlives every worker: an effect outside that can be counted afterwards. What it writes to the
 * run's log can be counted, too.
 */
@Component
public class AppendStep implements Step<AppendStep.Settings> {

    static final int LOG_LINES = 20;

    private static final int LONGEST_MILLIS = 250;

    /** @param file where to; the line is the run's id and the step's name */
    public record Settings(String file) {}

    @Override
    public String kind() {
        return "append";
    }

    @Override
    public Set<Stage> stages() {
        return EnumSet.allOf(Stage.class);
    }

    @Override
    public Class<Settings> settings() {
        return Settings.class;
    }

    @Override
    public boolean isLocal() {
        return false;
    }

    @Override
    public Mono<Outcome> execute(Settings settings, StepContext context) {
        var line = line(context);
        return context.remember(Map.of("line", line))
                .then(say(context, 0))
                .then(pause())
                .then(append(settings, line))
                .then(say(context, LOG_LINES / 2))
                .then(pause())
                .thenReturn(new Outcome(Map.of("line", line)));
    }

    @Override
    public Mono<Probe> probe(Settings settings, StepContext context) {
        return Mono.fromCallable(() -> contains(settings, line(context))
                        ? Probe.done(new Outcome(Map.of("line", line(context))))
                        : Probe.NOT_DONE)
                .subscribeOn(Schedulers.boundedElastic());
    }

    /** The file shows what was taken back, too, and how often. */
    @Override
    public Mono<Void> compensate(Settings settings, StepContext context) {
        var undone = "not " + line(context);
        return Mono.fromCallable(() -> contains(settings, line(context)) && !contains(settings, undone))
                .subscribeOn(Schedulers.boundedElastic())
                .filter(due -> due)
                .flatMap(due -> append(settings, undone))
                .then(pause());
    }

    private static Mono<Void> say(StepContext context, int from) {
        return Mono.<Void>fromRunnable(() -> IntStream.range(from, from + LOG_LINES / 2)
                        .mapToObj(AppendStep::logLine)
                        .forEach(context.log()::line))
                .subscribeOn(Schedulers.boundedElastic());
    }

    static String logLine(int number) {
        return "Line " + number;
    }

    private static Mono<Void> pause() {
        return Mono.defer(() ->
                        Mono.delay(Duration.ofMillis(ThreadLocalRandom.current().nextInt(LONGEST_MILLIS))))
                .then();
    }

    private static Mono<Void> append(Settings settings, String line) {
        return Mono.<Void>fromCallable(() -> {
                    Files.writeString(
                            Path.of(settings.file()),
                            line + "\n",
                            StandardOpenOption.CREATE,
                            StandardOpenOption.APPEND);
                    return null;
                })
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static boolean contains(Settings settings, String line) throws IOException {
        var file = Path.of(settings.file());
        return Files.exists(file) && Files.readAllLines(file).contains(line);
    }

    private static String line(StepContext context) {
        return context.run().id() + " " + context.step();
    }
}
