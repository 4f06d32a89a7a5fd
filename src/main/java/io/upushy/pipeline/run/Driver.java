package io.upushy.pipeline.run;

import io.upushy.pipeline.RunState;
import io.upushy.pipeline.definition.Definition;
import io.upushy.pipeline.definition.DefinitionReader;
import io.upushy.pipeline.definition.InvalidDefinition;
import io.upushy.pipeline.log.RunLog;
import io.upushy.pipeline.log.RunLogs;
import io.upushy.pipeline.run.RunQueue.Claim;
import io.upushy.pipeline.run.Workspaces.Workspace;
import io.upushy.pipeline.secret.ProjectSecrets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Works on one claimed run until it has ended, waits for a person, is handed back or lost. */
@Component
class Driver {

    private static final Logger log = LoggerFactory.getLogger(Driver.class);

    private final RunRepository runs;
    private final StepRepository steps;
    private final QueueRepository queue;
    private final Ledger ledger;
    private final RunChanges changes;
    private final WayForward wayForward;
    private final TakingBack takingBack;
    private final Workspaces workspaces;
    private final DefinitionReader reader;
    private final RunLogs logs;
    private final ProjectSecrets secrets;
    private final RunSettings settings;
    private final Clock clock;

    Driver(
            RunRepository runs,
            StepRepository steps,
            QueueRepository queue,
            Ledger ledger,
            RunChanges changes,
            WayForward wayForward,
            TakingBack takingBack,
            Workspaces workspaces,
            DefinitionReader reader,
            RunLogs logs,
            ProjectSecrets secrets,
            RunSettings settings,
            Clock clock) {
        this.runs = runs;
        this.steps = steps;
        this.queue = queue;
        this.ledger = ledger;
        this.changes = changes;
        this.wayForward = wayForward;
        this.takingBack = takingBack;
        this.workspaces = workspaces;
        this.reader = reader;
        this.logs = logs;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is known of a run while it is prepared. */
    private record Parts(Run run, List<RunStep> steps) {

        boolean hasBegun() {
            return steps.stream().anyMatch(step -> step.attempt() > 0);
        }

        /** What was done in a folder that is not there any more, as far as something still needs it. */
        List<RunStep> lost(Definition definition) {
            var goesOn = run.state() == RunState.RUNNING
                    && steps.stream().noneMatch(step -> step.state() == StepState.FAILED)
                    && steps.stream().anyMatch(step -> !step.state().isOver());
            return steps.stream()
                    .filter(step -> goesOn && step.state() == StepState.SUCCEEDED)
                    .filter(step ->
                            definition.steps().get(step.position()).step().isLocal())
                    .map(RunStep::again)
                    .toList();
        }
    }

    /**
     * Never fails.
     *
     * @param stop gives a signal when the server stops: the run is handed back then
     */
    Mono<Void> drive(Claim claim, Mono<?> stop) {
        return Mono.defer(() -> {
            var lease = new Lease(claim, queue, settings.lease(), clock);
            var inHand = new AtomicReference<@Nullable RunAtWork>();
            var work = prepare(lease, inHand).flatMap(this::go).subscribeOn(Schedulers.boundedElastic());
            var kept = lease.keep(changes.cancellations(lease.runId()));
            var serverStops =
                    stop.publishOn(Schedulers.boundedElastic()).then(Mono.<Void>error(LeaseEnded::handedBack));
            return Mono.firstWithSignal(work, kept, serverStops)
                    .onErrorResume(failure -> stopped(lease, inHand.get(), failure))
                    .then(tidyUp(lease))
                    .onErrorResume(failure -> {
                        log.warn("Run {} is left to its next worker: {}", lease.runId(), failure.toString());
                        return Mono.empty();
                    });
        });
    }

    private Mono<RunAtWork> prepare(Lease lease, AtomicReference<@Nullable RunAtWork> inHand) {
        return runs.find(lease.runId())
                .zipWhen(run -> steps.of(run.id()), Parts::new)
                .flatMap(parts -> definition(parts)
                        .map(definition -> open(parts, definition, lease))
                        .orElseGet(() -> ledger.abandon(
                                        lease, stateOf(parts.hasBegun()), Failure.of("pipeline.run.definitionInvalid"))
                                .then(Mono.empty())))
                .doOnNext(inHand::set);
    }

    /** Nothing when this version of the server cannot read it any more. */
    private Optional<Definition> definition(Parts parts) {
        try {
            var definition = reader.read(parts.run().yaml());
            return definition.steps().size() == parts.steps().size() ? Optional.of(definition) : Optional.empty();
        } catch (InvalidDefinition unreadable) {
            return Optional.empty();
        }
    }

    private Mono<RunAtWork> open(Parts parts, Definition definition, Lease lease) {
        return workspaces
                .open(lease.runId(), parts.run().workspace())
                .flatMap(workspace -> noted(workspace, parts, definition, lease))
                .zipWhen(workspace -> openLog(parts.run()))
                .flatMap(opened -> steps.of(lease.runId())
                        .map(rows -> new RunAtWork(
                                parts.run(),
                                definition,
                                rows,
                                opened.getT2(),
                                opened.getT1().folder(),
                                lease,
                                ledger)));
    }

    private Mono<Workspace> noted(Workspace workspace, Parts parts, Definition definition, Lease lease) {
        return workspace.isNew()
                ? ledger.workspace(lease, workspace.id(), parts.lost(definition))
                        .thenReturn(workspace)
                : Mono.just(workspace);
    }

    private Mono<RunLog> openLog(Run run) {
        var project = run.facts().projectId();
        return logs.open(run.id(), project)
                .delayUntil(opened -> secrets.allValues(project).doOnNext(opened::mask));
    }

    private Mono<Void> go(RunAtWork work) {
        if (work.run().state() == RunState.COMPENSATING) {
            var verdict =
                    work.run().verdict() == null ? RunState.FAILED : work.run().verdict();
            return takingBack.goOn(work, verdict, work.run().failure());
        }
        return wayForward.of(work).flatMap(ending -> switch (ending) {
            case SUCCEEDED -> work.end(RunState.SUCCEEDED, null, null);
            case FAILED -> takingBack.begin(work, RunState.FAILED);
            case CANCELED -> takingBack.begin(work, RunState.CANCELED);
            case BLOCKED -> Mono.empty();
        });
    }

    private Mono<Void> stopped(Lease lease, @Nullable RunAtWork work, Throwable failure) {
        var closed = work == null ? Mono.<Void>empty() : closeLog(work);
        if (failure instanceof LeaseEnded end && end.isHandedBack()) {
            log.info("Run {} is handed back", lease.runId());
            return closed.then(ledger.handBack(lease));
        }
        if (failure instanceof LeaseEnded || Ledger.mayPass(failure)) {
            log.warn("Run {} is left to the next worker: {}", lease.runId(), failure.toString());
            return closed;
        }
        return closed.then(abandon(lease, work, failure));
    }

    private static Mono<Void> closeLog(RunAtWork work) {
        return work.closeLog().onErrorResume(failure -> {
            log.warn("The log of run {} was not closed: {}", work.run().id(), failure.toString());
            return Mono.empty();
        });
    }

    /** A mistake of ours must not leave a run that is claimed and dropped for ever. */
    private Mono<Void> abandon(Lease lease, @Nullable RunAtWork work, Throwable failure) {
        log.error("Run {} cannot go on", lease.runId(), failure);
        var begun = work != null && work.steps().stream().anyMatch(step -> step.attempt() > 0);
        return ledger.abandon(lease, stateOf(begun), Failure.of("pipeline.run.broken"));
    }

    private static RunState stateOf(boolean begun) {
        return begun ? RunState.COMPENSATION_FAILED : RunState.FAILED;
    }

    /** The folder stays while the run may go on here. */
    private Mono<Void> tidyUp(Lease lease) {
        return runs.find(lease.runId())
                .filter(run -> run.state().isFinal())
                .flatMap(run -> workspaces.remove(run.id()));
    }
}
