package io.upushy.hosting.steps;

import io.upushy.hosting.app.AppOrders;
import io.upushy.hosting.app.HostedApp;
import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.Probe;
import io.upushy.pipeline.Stage;
import io.upushy.pipeline.Step;
import io.upushy.pipeline.StepContext;
import java.util.EnumSet;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Removes a part of an app. What is gone is done, so it goes on wherever it was cut off; nothing is taken back. */
abstract class RemovalStep<S> implements Step<S> {

    private final String kind;
    private final AppOrders orders;

    RemovalStep(String kind, AppOrders orders) {
        this.kind = kind;
        this.orders = orders;
    }

    abstract String app(S settings);

    abstract Mono<Void> remove(HostedApp app, S settings, StepContext context);

    @Override
    public String kind() {
        return kind;
    }

    /** Of the stage whose work it undoes; those are left in another order than they are entered. */
    @Override
    public Set<Stage> stages() {
        return EnumSet.allOf(Stage.class);
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
    public Mono<Outcome> execute(S settings, StepContext context) {
        return Steps.told(orders.of(app(settings), context.run())
                .switchIfEmpty(Steps.notOfRun(app(settings)))
                .flatMap(app -> remove(app, settings, context))
                .thenReturn(Outcome.NOTHING));
    }

    @Override
    public Mono<Probe> probe(S settings, StepContext context) {
        return Mono.just(Probe.NOT_DONE);
    }
}
