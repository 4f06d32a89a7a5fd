package io.upushy.hosting.app;

import io.upushy.hosting.app.AppAnswers.App;
import io.upushy.hosting.app.AppAnswers.Last;
import io.upushy.hosting.app.AppAnswers.Server;
import io.upushy.hosting.app.AppRegister.Entry;
import io.upushy.hosting.app.World.Proxied;
import io.upushy.hosting.app.World.Running;
import io.upushy.hosting.portainer.Container;
import io.upushy.hosting.portainer.Stack;
import io.upushy.hosting.proxymanager.ProxyHost;
import io.upushy.pipeline.RunState;
import io.upushy.web.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the register and the servers tell of an app. */
@Component
class Pictures {

    private final Messages messages;

    Pictures(Messages messages) {
        this.messages = messages;
    }

    List<App> all(List<Entry> entries, Seen<List<Running>> stacks, Seen<Proxied> hosts) {
        var apps = new ArrayList<App>();
        for (var entry : entries) {
            apps.add(one(entry, stackOf(entry.app().id(), stacks), hosts));
        }
        stacks.or(List.of()).stream()
                .filter(running -> entries.stream()
                        .noneMatch(
                                entry -> entry.app().id().equals(running.stack().name())))
                .map(Pictures::foreign)
                .forEach(apps::add);
        apps.sort(Comparator.comparing(App::id));
        return apps;
    }

    private static Seen<Optional<Running>> stackOf(String id, Seen<List<Running>> stacks) {
        var all = stacks.value();
        var found = all == null
                ? null
                : all.stream().filter(it -> it.stack().name().equals(id)).findFirst();
        return new Seen<>(stacks.server(), found, stacks.failure());
    }

    App one(Entry entry, Seen<Optional<Running>> stack, Seen<Proxied> hosts) {
        var app = entry.app();
        return new App(
                app.id(),
                app.title(),
                app.template(),
                app.version(),
                state(entry, stack),
                domains(app, hosts),
                app.port(),
                true,
                new Last(
                        app.change(),
                        app.run(),
                        entry.standing().state(),
                        entry.standing().failure(),
                        app.updated()),
                app.created());
    }

    private static List<String> domains(HostedApp app, Seen<Proxied> hosts) {
        var proxied = hosts.value();
        return proxied == null
                ? app.domains()
                : proxied.of(app.id(), app.port()).stream()
                        .map(ProxyHost::domains)
                        .flatMap(List::stream)
                        .toList();
    }

    private static App foreign(Running running) {
        var stack = running.stack();
        return new App(
                stack.name(), stack.name(), "", "", stateOf(running), List.of(), null, false, null, stack.createdAt());
    }

    private static AppState state(Entry entry, Seen<Optional<Running>> stack) {
        var change = ofChange(entry.app().change(), entry.standing().state());
        if (change != null) {
            return change;
        }
        var found = stack.value();
        return found == null ? AppState.UNKNOWN : found.map(Pictures::stateOf).orElse(AppState.MISSING);
    }

    /** Null when the servers tell how it is. */
    private static @Nullable AppState ofChange(Change change, RunState run) {
        if (run == RunState.COMPENSATION_FAILED && change != Change.UNINSTALL) {
            return AppState.LEFTOVERS;
        }
        return switch (change) {
            case INSTALL ->
                run == RunState.COMPENSATING ? AppState.UNDOING : run.isFinal() ? null : AppState.INSTALLING;
            case UNINSTALL -> run.isFinal() ? AppState.UNINSTALL_FAILED : AppState.UNINSTALLING;
            default -> run.isFinal() ? null : AppState.CHANGING;
        };
    }

    private static AppState stateOf(Running running) {
        var containers = running.containers();
        if (running.stack().status() == Stack.Status.INACTIVE
                || containers.stream().noneMatch(Container::isRunning)) {
            return AppState.STOPPED;
        }
        return containers.stream().allMatch(Pictures::isWell) ? AppState.RUNNING : AppState.UNHEALTHY;
    }

    /** Some containers do one thing and end. */
    private static boolean isWell(Container container) {
        var isDone = container.state().equals("exited") && container.exitCode() == 0;
        return isDone || container.isRunning() && !"unhealthy".equals(container.health());
    }

    List<Server> servers(Locale locale, Seen<?>... all) {
        return Arrays.stream(all).map(seen -> server(locale, seen)).toList();
    }

    private Server server(Locale locale, Seen<?> seen) {
        var failure = seen.failure();
        return new Server(
                seen.server().word(),
                seen.server().title(),
                failure == null,
                failure == null ? null : messages.get(locale, failure.key(), failure.arguments()));
    }
}
