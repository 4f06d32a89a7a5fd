package io.upushy.hosting.steps;

import io.upushy.hosting.portainer.Container;
import io.upushy.hosting.portainer.Portainer;
import io.upushy.hosting.server.ServerFailure;
import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Waits until a stack's containers run, and those that check themselves say that they are well. */
@Component
class Healthy {

    private final Portainer portainer;
    private final WaitSettings waits;

    Healthy(Portainer portainer, WaitSettings waits) {
        this.portainer = portainer;
        this.waits = waits;
    }

    Mono<Void> await(String project, StepContext context) {
        return Flux.interval(Duration.ZERO, WaitSettings.LOOK_EVERY)
                .onBackpressureDrop()
                .concatMap(tick -> containers(project), 1)
                .distinctUntilChanged(Healthy::describe)
                .concatMap(
                        containers -> Steps.say(context, "Containers: " + describe(containers))
                                .thenReturn(containers),
                        1)
                .doOnNext(containers -> failOnEnded(project, containers))
                .filter(Healthy::areWell)
                .next()
                .timeout(waits.healthy())
                .onErrorMap(
                        TimeoutException.class,
                        late -> StepFailure.lasting("hosting.step.notHealthy", project, waits.hostingHealthySeconds()))
                .then();
    }

    Mono<Boolean> isNow(String project) {
        return portainer.containers(project).collectList().map(Healthy::areWell);
    }

    /** A look in vain is made up for by the next. */
    private Mono<List<Container>> containers(String project) {
        return portainer
                .containers(project)
                .collectList()
                .onErrorResume(failure -> failure instanceof ServerFailure it && it.isPassing(), busy -> Mono.empty());
    }

    private static void failOnEnded(String project, List<Container> containers) {
        var ended = containers.stream()
                .filter(container -> container.state().equals("dead")
                        || container.state().equals("exited") && container.exitCode() != 0)
                .map(container -> container.name() + " (" + container.status() + ")")
                .collect(Collectors.joining(", "));
        if (!ended.isEmpty()) {
            throw StepFailure.lasting("hosting.step.ended", project, ended);
        }
    }

    private static boolean areWell(List<Container> containers) {
        return !containers.isEmpty() && containers.stream().allMatch(Healthy::isWell);
    }

    /** Some do one thing and end. */
    private static boolean isWell(Container container) {
        var health = container.health();
        return container.state().equals("exited") && container.exitCode() == 0
                || container.isRunning() && (health == null || health.equals("healthy"));
    }

    private static String describe(List<Container> containers) {
        return containers.stream()
                .map(container -> container.name() + " " + container.state()
                        + (container.health() == null ? "" : " (" + container.health() + ")"))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
