package io.upushy.hosting.steps;

import io.upushy.hosting.app.AppOrders;
import io.upushy.hosting.gitea.Gitea;
import io.upushy.hosting.gitea.NewFile;
import io.upushy.hosting.gitea.Repository;
import io.upushy.hosting.server.ServerFailure;
import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.Probe;
import io.upushy.pipeline.Stage;
import io.upushy.pipeline.Step;
import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Makes an app's private repository, whose description bears the run's mark, and commits all its files at once. */
@Component
class AppRepositoryStep implements Step<OfApp> {

    private final AppOrders orders;
    private final Gitea gitea;
    private final Settling settling;

    AppRepositoryStep(AppOrders orders, Gitea gitea, Settling settling) {
        this.orders = orders;
        this.gitea = gitea;
        this.settling = settling;
    }

    @Override
    public String kind() {
        return "app-repository";
    }

    @Override
    public Set<Stage> stages() {
        return Set.of(Stage.CI);
    }

    @Override
    public Class<OfApp> settings() {
        return OfApp.class;
    }

    @Override
    public boolean isLocal() {
        return false;
    }

    @Override
    public boolean isForAdministrators() {
        return true;
    }

    @Override
    public Mono<Outcome> execute(OfApp settings, StepContext context) {
        var name = settings.app();
        return Steps.told(orders.of(name, context.run())
                .switchIfEmpty(Steps.notOfRun(name))
                .then(Mono.defer(() -> gitea.find(name)))
                .switchIfEmpty(Mono.defer(() -> create(name, context)))
                .flatMap(repository -> isMine(repository, context) ? filled(repository, context) : taken(name))
                .delayUntil(repository -> Steps.say(context, "The repository is " + repository.htmlUrl()))
                .map(AppRepositoryStep::outcome));
    }

    private Mono<Repository> create(String name, StepContext context) {
        return Asked.during(context, Mono.defer(() -> gitea.create(name, mark(context))))
                .onErrorResume(AppRepositoryStep::isConflict, conflict -> gitea.find(name)
                        .switchIfEmpty(Mono.error(conflict)));
    }

    private static boolean isConflict(Throwable failure) {
        return failure instanceof ServerFailure refusal && refusal.reason() == ServerFailure.Reason.CONFLICT;
    }

    private static Mono<Repository> taken(String name) {
        return Mono.error(() -> StepFailure.lasting("hosting.step.repositoryTaken", name));
    }

    private Mono<Repository> filled(Repository repository, StepContext context) {
        if (!repository.empty()) {
            return Mono.just(repository);
        }
        return Mono.fromCallable(() -> AppFolder.read(context.workspace()))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(files -> commit(repository.name(), files, context))
                .thenReturn(repository);
    }

    /** A commit whose answer was lost is refused the second time. */
    private Mono<Void> commit(String name, List<NewFile> files, StepContext context) {
        return gitea.commit(name, "Install " + name, files)
                .onErrorResume(ServerFailure.class, failure -> gitea.find(name)
                        .filter(repository -> !repository.empty() && isMine(repository, context))
                        .switchIfEmpty(Mono.error(failure))
                        .then());
    }

    private static String mark(StepContext context) {
        return "upushy run " + context.run().id();
    }

    private static boolean isMine(Repository repository, StepContext context) {
        return repository.description().contains(mark(context));
    }

    private static Outcome outcome(Repository repository) {
        return new Outcome(Map.of("url", repository.htmlUrl(), "clone", repository.cloneUrl()));
    }

    @Override
    public Mono<Probe> probe(OfApp settings, StepContext context) {
        return Steps.told(gitea.find(settings.app())
                .filter(repository -> isMine(repository, context) && !repository.empty())
                .map(repository -> Probe.done(outcome(repository)))
                .defaultIfEmpty(Probe.NOT_DONE));
    }

    @Override
    public Mono<Void> compensate(OfApp settings, StepContext context) {
        if (!Asked.isBegun(context)) {
            return Mono.empty();
        }
        var gone = gitea.find(settings.app())
                .filter(repository -> isMine(repository, context))
                .flatMap(repository -> gitea.delete(repository.name()));
        return Steps.told(settling.takeBack(gone, Asked.isPending(context)));
    }
}
