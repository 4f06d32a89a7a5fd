package io.upushy.pipeline.cloudbuild;

import io.upushy.auth.Caller;
import io.upushy.database.Uncancelled;
import io.upushy.pipeline.RunFacts;
import io.upushy.pipeline.RunFacts.Kind;
import io.upushy.pipeline.RunFacts.Trigger;
import io.upushy.pipeline.RunProgress.Progress;
import io.upushy.pipeline.RunProgress.StepState;
import io.upushy.pipeline.RunState;
import io.upushy.pipeline.definition.InvalidDefinition;
import io.upushy.pipeline.log.LogLine;
import io.upushy.web.ApiException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** One client's build, from its token to its end. */
final class CloudBuild {

    private static final Logger log = LoggerFactory.getLogger(CloudBuild.class);
    /**
     * The library tells of a connection before it tells the client that it is connected; what comes earlier than that, clients of
     * socket.io 3 and 4 do not hear.
     */
    private static final Duration GREETING = Duration.ofMillis(200);

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final BuildClient client;
    private final BuildOffice office;
    private final Mono<Caller> caller;
    private final Sinks.Empty<Void> gone = Sinks.empty();
    private final Story story;
    private boolean begun;
    private volatile boolean left;
    private volatile Progress last = new Progress(RunState.QUEUED, null, null, null, null);

    CloudBuild(BuildClient client, BuildOffice office) {
        this.client = client;
        this.office = office;
        this.story = new Story(client);
        this.caller = office.callerOf(client.query().getOrDefault("token", ""))
                .timeout(TIMEOUT)
                .cache();
    }

    /** Tells the client whether its token lets it build; who may not is sent away. */
    Mono<Void> connect() {
        return Mono.delay(GREETING)
                .then(caller)
                .doOnNext(known -> client.connected(true, client.text("pipeline.cloudbuild.connected")))
                .then()
                .onErrorResume(failure -> Mono.fromRunnable(() -> {
                    client.connected(false, explain(failure));
                    client.leave();
                }));
    }

    /** Builds, once; returns when the client has been told the end. */
    Mono<Void> build() {
        if (!begin()) {
            return Mono.empty();
        }
        return caller.flatMap(this::order)
                .onErrorResume(failure -> Mono.fromRunnable(() -> refuse(failure)))
                .then(Mono.fromRunnable(client::leave));
    }

    private synchronized boolean begin() {
        var first = !begun;
        begun = true;
        return first;
    }

    /** The connection's end. */
    void gone() {
        left = true;
        gone.tryEmitEmpty();
    }

    private Mono<Void> order(Caller who) {
        client.build("create task", client.text("pipeline.cloudbuild.task.begun"));
        var request = BuildRequest.of(client.query());
        return office.definition(who, request)
                .flatMap(yaml -> start(who, request, yaml))
                .flatMap(run -> follow(run, who)
                        .then(office.board().remove(client.id()))
                        .thenReturn(run))
                .then();
    }

    /** A run that is being started when its client leaves is started all the same, and then cancelled. */
    private Mono<RunFacts> start(Caller who, BuildRequest request, String yaml) {
        var branch = request.branch().isEmpty() ? null : request.branch();
        var trigger = new Trigger(Kind.CLOUD_BUILD, branch, null, null, request.title(), who.username(), null);
        var starting = office.runs()
                .start(BuildOffice.projectOf(who), request.title(), yaml, who.userId(), trigger)
                .timeout(TIMEOUT);
        return Uncancelled.of(starting)
                .doOnNext(run -> client.build(
                        "create task", client.text("pipeline.cloudbuild.task.done", Long.toString(run.number()))))
                .flatMap(run -> office.board().show(client.id(), request, run).thenReturn(run));
    }

    /** A failure is the last that a client listens to, so all output comes before it. */
    private Mono<Void> follow(RunFacts run, Caller who) {
        story.begin();
        var output = office.lines()
                .follow(run.id(), 0)
                .concatMap(this::output, 1)
                .then()
                .cache();
        var progress = office.progress()
                .of(run.id(), client.locale())
                .concatMap(now -> now.stepState() == StepState.FAILED ? output.thenReturn(now) : Mono.just(now))
                .doOnNext(this::tell)
                .then();
        return Mono.when(output, progress)
                .then(Mono.<Void>fromRunnable(() -> story.end(last)))
                .takeUntilOther(gone.asMono())
                .then(Mono.defer(() -> left && !last.run().isFinal() && !story.hasFailed()
                        ? office.abandon(run.id(), who.userId())
                        : Mono.empty()));
    }

    private Mono<Void> output(List<LogLine> lines) {
        return client.ready().then(Mono.fromRunnable(() -> client.output(textOf(lines))));
    }

    private static String textOf(List<LogLine> lines) {
        return lines.stream()
                .map(line -> line.continued() ? line.text() : line.text() + "\n")
                .collect(Collectors.joining());
    }

    private void tell(Progress progress) {
        last = progress;
        story.tell(progress);
    }

    private void refuse(Throwable failure) {
        story.refuse(failure instanceof BuildRefused refused ? refused.phase() : Phase.PREPARE, explain(failure));
    }

    private String explain(Throwable failure) {
        if (failure instanceof BuildRefused refused) {
            return client.text(refused.key(), refused.arguments());
        }
        if (failure instanceof ApiException refused) {
            return client.text(refused.key(), refused.arguments());
        }
        if (failure instanceof InvalidDefinition invalid && !invalid.problems().isEmpty()) {
            var problem = invalid.problems().get(0);
            return client.text(problem.key(), problem.arguments().toArray());
        }
        log.warn("A cloud build failed: {}", failure.toString());
        return client.text("pipeline.cloudbuild.accident");
    }
}
