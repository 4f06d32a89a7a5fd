package io.upushy.hosting.app;

import io.upushy.pipeline.RunFacts;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the steps of a run are to do. */
@Component
public class AppOrders {

    private final AppRepository apps;

    AppOrders(AppRepository apps) {
        this.apps = apps;
    }

    /** The app as it was asked for; empty when the run is not that of its last change. */
    public Mono<HostedApp> of(String id, RunFacts run) {
        return apps.find(id).filter(app -> app.run().equals(run.id()) && run.isOfServer());
    }
}
