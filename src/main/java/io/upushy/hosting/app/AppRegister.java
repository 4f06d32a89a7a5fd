package io.upushy.hosting.app;

import io.upushy.pipeline.RunFacts;
import io.upushy.pipeline.RunState;
import io.upushy.pipeline.ServerRuns;
import io.upushy.pipeline.ServerRuns.Standing;
import io.upushy.web.ApiException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What is installed. An app is in the register from the moment its installation is queued, in the same transaction, and is out of it
 * when that was taken back whole or when it was uninstalled; one change follows the other.
 */
@Component
public class AppRegister {

    private final AppRepository apps;
    private final ServerRuns runs;
    private final Clock clock;

    AppRegister(AppRepository apps, ServerRuns runs, Clock clock) {
        this.apps = apps;
        this.runs = runs;
        this.clock = clock;
    }

    /** An app with the run of its last change. */
    public record Entry(HostedApp app, Standing standing) {

        /** Whether a change goes on. */
        public boolean isBusy() {
            return !standing.state().isFinal();
        }

        /** Whether only a part of the app is there, so that it can be tried again or uninstalled and nothing else. */
        boolean isHalf() {
            return app.change() == Change.UNINSTALL
                    || app.change() == Change.INSTALL && standing.state() == RunState.COMPENSATION_FAILED;
        }

        boolean isGone() {
            var state = standing.state();
            return switch (app.change()) {
                case INSTALL -> state == RunState.FAILED || state == RunState.CANCELED;
                case UNINSTALL -> state == RunState.SUCCEEDED;
                default -> false;
            };
        }
    }

    /** All apps by id; forgets those that are gone. */
    Mono<List<Entry>> all(Locale locale) {
        return apps.all()
                .concatMap(app -> entry(app, locale))
                .collectList()
                .flatMap(entries -> forgetGone(entries).thenReturn(entries))
                .map(entries ->
                        entries.stream().filter(entry -> !entry.isGone()).toList());
    }

    private Mono<Void> forgetGone(List<Entry> entries) {
        return Flux.fromIterable(entries)
                .filter(Entry::isGone)
                .concatMap(entry -> apps.delete(entry.app().id(), entry.app().run()))
                .then();
    }

    /** 404 when there is no such app. */
    public Mono<Entry> require(String id, Locale locale) {
        return apps.find(id)
                .flatMap(app -> entry(app, locale))
                .filter(entry -> !entry.isGone())
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("id", "hosting.app.unknown")));
    }

    private Mono<Entry> entry(HostedApp app, Locale locale) {
        return runs.standing(app.run(), locale)
                .defaultIfEmpty(new Standing(app.run(), RunState.SUCCEEDED, null, List.of()))
                .map(standing -> new Entry(app, standing));
    }

    /** Queues the installation; 409 when another app has taken the id or the port meanwhile. */
    Mono<RunFacts> install(HostedApp asked, String definition) {
        return runs.start(asked.id(), Change.INSTALL.word(), definition, asked.createdBy(), run -> free(asked)
                .then(Mono.defer(() -> apps.insert(asked.with(Change.INSTALL, run.id(), clock.instant())))));
    }

    private Mono<Void> free(HostedApp asked) {
        return all(Locale.ENGLISH)
                .flatMapIterable(entries -> entries)
                .map(Entry::app)
                .filter(app -> app.id().equals(asked.id()) || app.port() == asked.port())
                .next()
                .flatMap(app -> Mono.error(taken(asked, app)));
    }

    private static ApiException taken(HostedApp asked, HostedApp app) {
        return app.id().equals(asked.id())
                ? ApiException.conflict("appId", "hosting.install.idTaken", asked.id())
                : ApiException.conflict("port", "hosting.install.portTaken", Integer.toString(asked.port()), app.id());
    }

    /** Queues a change of an installed app; 409 while another goes on. */
    public Mono<RunFacts> change(String id, Change change, String startedBy, String definition) {
        return change(id, change, startedBy, definition, app -> app);
    }

    /** @param more what else becomes of the row */
    Mono<RunFacts> change(
            String id, Change change, String startedBy, String definition, UnaryOperator<HostedApp> more) {
        return runs.start(id, change.word(), definition, startedBy, run -> idle(id, change)
                .flatMap(app -> apps.change(more.apply(app.with(change, run.id(), clock.instant())), app.run()))
                .filter(changed -> changed)
                .switchIfEmpty(Mono.error(AppRegister::busy))
                .then());
    }

    private Mono<HostedApp> idle(String id, Change change) {
        return require(id, Locale.ENGLISH)
                .filter(entry -> !entry.isBusy())
                .switchIfEmpty(Mono.error(AppRegister::busy))
                .filter(entry -> change == Change.UNINSTALL || !entry.isHalf())
                .switchIfEmpty(Mono.error(() -> ApiException.conflict("id", "hosting.app.half")))
                .map(Entry::app);
    }

    private static ApiException busy() {
        return ApiException.conflict("id", "hosting.app.busy");
    }
}
