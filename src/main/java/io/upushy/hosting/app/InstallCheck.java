package io.upushy.hosting.app;

import io.upushy.hosting.app.AppRegister.Entry;
import io.upushy.hosting.app.InstallRequests.Install;
import io.upushy.hosting.app.World.Proxied;
import io.upushy.hosting.app.World.Running;
import io.upushy.hosting.library.Library;
import io.upushy.hosting.library.Template;
import io.upushy.hosting.proxymanager.CertificateChoice.Existing;
import io.upushy.web.InvalidFields.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds everything that keeps an app from being installed, before anything is done. */
@Component
class InstallCheck {

    private final Library library;
    private final AppRegister register;
    private final World world;

    InstallCheck(Library library, AppRegister register, World world) {
        this.library = library;
        this.register = register;
        this.world = world;
    }

    /**
     * What was found.
     *
     * @param template null when there is none of that name, which is a problem
     * @param port null when none can be had
     */
    record Found(List<Problem> problems, @Nullable Template template, @Nullable Integer port) {}

    Mono<Found> check(Install request) {
        return library.find(request.templateOrBlank())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(template -> check(request, template.orElse(null)));
    }

    private Mono<Found> check(Install request, @Nullable Template template) {
        var problems = new ArrayList<>(InstallForm.check(request, template));
        return register.all(Locale.ENGLISH)
                .doOnNext(entries -> problems.addAll(idProblems(request, entries)))
                .flatMap(entries -> Mono.zip(
                                world.stacks(), world.hosts(), names(request).collectList())
                        .map(seen ->
                                found(request, template, problems, entries, seen.getT1(), seen.getT2(), seen.getT3())));
    }

    private static List<Problem> idProblems(Install request, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.app().id().equals(request.idOrBlank()))
                .map(entry -> new Problem("appId", "hosting.install.idTaken", request.idOrBlank()))
                .toList();
    }

    /** Whether each server has the names free, and what the request refers to. */
    private Flux<Problem> names(Install request) {
        var id = request.idOrBlank();
        var byId = InstallForm.isId(id) ? Flux.concat(repository(id), volumes(id)) : Flux.<Problem>empty();
        return Flux.concat(byId, domains(request), certificate(request));
    }

    private Flux<Problem> repository(String id) {
        return world.repository(id)
                .flatMapIterable(seen -> problems(
                        seen,
                        found -> found
                                .map(repository -> new Problem(
                                        "appId", "hosting.install.repositoryTaken", id, repository.htmlUrl()))
                                .stream()));
    }

    private Flux<Problem> volumes(String id) {
        return world.hasVolumes(id)
                .flatMapIterable(seen -> problems(
                        seen,
                        there -> there ? Stream.of(new Problem("appId", "hosting.install.volumes", id)) : Stream.of()));
    }

    private Flux<Problem> domains(Install request) {
        return world.takenDomains()
                .flatMapIterable(
                        seen -> problems(seen, taken -> Domains.conflicts(request.domainsOrNone(), taken).stream()));
    }

    private Flux<Problem> certificate(Install request) {
        if (!(Certificates.of(request.certificateOrNone()).orElse(null) instanceof Existing chosen)) {
            return Flux.empty();
        }
        var id = Long.toString(chosen.id());
        return world.certificates()
                .flatMapIterable(seen -> problems(
                        seen,
                        known -> known.contains(chosen.id())
                                ? Stream.of()
                                : Stream.of(new Problem("certificate", "hosting.install.certificateUnknown", id))));
    }

    private interface Look<T> {
        Stream<Problem> at(T value);
    }

    private static <T> List<Problem> problems(Seen<T> seen, Look<T> look) {
        var failure = seen.failure();
        if (failure != null) {
            return List.of(new Problem(seen.server().word(), failure.key(), failure.arguments()));
        }
        return look.at(Objects.requireNonNull(seen.value())).toList();
    }

    private static Found found(
            Install request,
            @Nullable Template template,
            List<Problem> problems,
            List<Entry> entries,
            Seen<List<Running>> stacks,
            Seen<Proxied> hosts,
            List<Problem> names) {
        var all = new ArrayList<>(problems);
        all.addAll(names);
        all.addAll(problems(stacks, running -> running.stream()
                .filter(it -> it.stack().name().equals(request.idOrBlank()))
                .map(it -> new Problem("appId", "hosting.install.stackTaken", request.idOrBlank()))));
        all.addAll(problems(hosts, proxied -> Stream.of()));
        var taken = takenPorts(entries, stacks.or(List.of()), hosts.or(Proxied.NOTHING));
        var port = port(request, template, taken);
        if (port != null && taken.contains(port)) {
            all.add(new Problem("port", "hosting.install.portInUse", Integer.toString(port)));
        }
        return new Found(all.stream().distinct().toList(), template, port);
    }

    private static Set<Integer> takenPorts(List<Entry> entries, List<Running> stacks, Proxied proxied) {
        var taken = new HashSet<Integer>();
        entries.forEach(entry -> taken.add(entry.app().port()));
        stacks.stream()
                .flatMap(running -> running.containers().stream())
                .flatMap(container -> container.ports().stream())
                .map(port -> port.published())
                .filter(Objects::nonNull)
                .forEach(taken::add);
        proxied.hosts().stream()
                .filter(host -> host.forwardHost().equalsIgnoreCase(proxied.forwardHost()))
                .forEach(host -> taken.add(host.forwardPort()));
        return taken;
    }

    /** The one that was chosen, or the first that is free from the template's own on. */
    private static @Nullable Integer port(Install request, @Nullable Template template, Set<Integer> taken) {
        if (request.port() != null) {
            return request.port();
        }
        if (template == null || template.port() == 0) {
            return null;
        }
        return IntStream.rangeClosed(template.port(), InstallForm.LAST_PORT)
                .filter(port -> !taken.contains(port))
                .boxed()
                .findFirst()
                .orElse(null);
    }
}
