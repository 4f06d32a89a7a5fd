package io.upushy.hosting.app;

import io.upushy.auth.Caller;
import io.upushy.hosting.app.AppRegister.Entry;
import io.upushy.hosting.app.InstallRequests.Begun;
import io.upushy.pipeline.RunDirectory;
import io.upushy.pipeline.RunFacts;
import io.upushy.pipeline.RunState;
import io.upushy.pipeline.ServerRuns;
import io.upushy.web.ApiException;
import java.util.Locale;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Changes installed apps, each time by a run. */
@Service
class AppActions {

    private final AppRegister register;
    private final ServerRuns runs;
    private final RunDirectory directory;

    AppActions(AppRegister register, ServerRuns runs, RunDirectory directory) {
        this.register = register;
        this.runs = runs;
        this.directory = directory;
    }

    /** @param change start, stop, restart or redeploy */
    Mono<Begun> change(Caller caller, String id, Change change) {
        return register.change(id, change, caller.userId(), AppDefinitions.state(id, change))
                .map(run -> begun(id, change, run));
    }

    Mono<Begun> uninstall(Caller caller, String id, boolean volumes) {
        return register.change(
                        id,
                        Change.UNINSTALL,
                        caller.userId(),
                        AppDefinitions.uninstall(id, volumes),
                        app -> app.withVolumes(volumes))
                .map(run -> begun(id, Change.UNINSTALL, run));
    }

    /** Goes on with what failed: an uninstallation from where it came to, or the taking back of another change. */
    Mono<Begun> retry(Caller caller, String id) {
        return register.require(id, Locale.ENGLISH).flatMap(entry -> retry(caller, entry));
    }

    private Mono<Begun> retry(Caller caller, Entry entry) {
        var app = entry.app();
        if (entry.isBusy()) {
            return Mono.error(ApiException.conflict("id", "hosting.app.busy"));
        }
        if (app.change() == Change.UNINSTALL) {
            return uninstall(caller, app.id(), app.volumes());
        }
        return entry.standing().state() == RunState.COMPENSATION_FAILED
                ? runs.compensate(app.run())
                        .then(directory.find(app.run()))
                        .map(run -> begun(app.id(), app.change(), run))
                : Mono.error(ApiException.conflict("id", "hosting.app.nothingToRetry"));
    }

    private static Begun begun(String id, Change change, RunFacts run) {
        return new Begun(id, change, run.id(), run.number());
    }
}
