package io.upushy.pipeline.steps.cd;

import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.Probe;
import io.upushy.pipeline.Stage;
import io.upushy.pipeline.Step;
import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import io.upushy.pipeline.artifact.Artifacts;
import io.upushy.pipeline.steps.Refusals;
import io.upushy.release.Publishing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Puts what was built into the object store, under keys that nobody can guess and that are told only when all of it is there.
 * Each execution makes new keys and remembers them first, so that none is written twice and all can be taken back.
 */
@Component
class UploadStep implements Step<Upload> {

    private static final String PACKED = "pack.file";

    private final Transfers transfers;
    private final Artifacts artifacts;
    private final Publishing publishing;

    UploadStep(Transfers transfers, Artifacts artifacts, Publishing publishing) {
        this.transfers = transfers;
        this.artifacts = artifacts;
        this.publishing = publishing;
    }

    @Override
    public String kind() {
        return "upload";
    }

    @Override
    public Set<Stage> stages() {
        return Set.of(Stage.CD);
    }

    @Override
    public Class<Upload> settings() {
        return Upload.class;
    }

    @Override
    public boolean isLocal() {
        return false;
    }

    @Override
    public Mono<Outcome> execute(Upload settings, StepContext context) {
        return Mono.fromCallable(() -> find(settings, context))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(found -> transfers.start(context, found, nameOf(settings, found), settings.folder() != null))
                .onErrorMap(Refusals::toFailure)
                .flatMap(sent -> keep(sent, context));
    }

    private static Path find(Upload settings, StepContext context) throws IOException {
        if (settings.folder() != null) {
            var folder = Workspace.find(context, settings.folder());
            if (!Files.isDirectory(folder)) {
                throw StepFailure.lasting("pipeline.step.upload.noFolder", settings.folder());
            }
            return folder;
        }
        var name = settings.file() == null ? context.outcomes().get(PACKED) : settings.file();
        if (name == null || name.isBlank()) {
            throw StepFailure.lasting("pipeline.step.upload.noFile");
        }
        var file = Workspace.find(context, name);
        if (!Files.isRegularFile(file)) {
            throw StepFailure.lasting("pipeline.step.upload.isFolder", name);
        }
        return file;
    }

    private static String nameOf(Upload settings, Path found) {
        var given = settings.name();
        return given == null || given.isBlank() ? found.getFileName().toString() : given;
    }

    private Mono<Outcome> keep(Sent sent, StepContext context) {
        return artifacts.keep(context.run(), context.step(), sent.toMade()).thenReturn(sent.toOutcome());
    }

    @Override
    public Mono<Probe> probe(Upload settings, StepContext context) {
        return Mono.justOrEmpty(Sent.remembered(context))
                .filterWhen(transfers::isThere)
                .flatMap(sent -> keep(sent, context))
                .map(Probe::done)
                .defaultIfEmpty(Probe.NOT_DONE)
                .onErrorMap(Refusals::toFailure);
    }

    /** The store is swept some minutes later, and only of what no release uses. */
    @Override
    public Mono<Void> compensate(Upload settings, StepContext context) {
        return artifacts
                .forget(context.run(), context.step())
                .thenMany(Flux.fromIterable(Sent.keysOf(context)))
                .concatMap(key -> publishing.discard(context.run().projectId(), key))
                .then();
    }
}
