package io.upushy.hosting.publish;

import io.upushy.auth.Caller;
import io.upushy.hosting.app.AppDefinitions;
import io.upushy.hosting.app.AppHosts;
import io.upushy.hosting.app.AppPorts;
import io.upushy.hosting.app.AppRegister;
import io.upushy.hosting.app.AppRegister.Entry;
import io.upushy.hosting.app.Certificates;
import io.upushy.hosting.app.Change;
import io.upushy.hosting.app.Domains;
import io.upushy.hosting.app.HostedApp;
import io.upushy.hosting.portainer.Portainer;
import io.upushy.hosting.proxymanager.CertificateChoice;
import io.upushy.hosting.proxymanager.ProxyHost;
import io.upushy.hosting.proxymanager.ProxyManager;
import io.upushy.hosting.publish.PublishRequests.Add;
import io.upushy.hosting.publish.PublishRequests.Begun;
import io.upushy.hosting.publish.PublishRequests.Certificate;
import io.upushy.hosting.publish.PublishRequests.Host;
import io.upushy.hosting.publish.PublishRequests.Published;
import io.upushy.hosting.publish.PublishRequests.Update;
import io.upushy.hosting.server.ServerFailure;
import io.upushy.web.ApiException;
import io.upushy.web.InvalidFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Leads domains to installed apps. What is wrong with a change is said at once; the change itself is a run. */
@Service
class AppPublishing {

    private final AppRegister register;
    private final AppHosts hosts;
    private final ProxyManager proxy;
    private final Portainer portainer;

    AppPublishing(AppRegister register, AppHosts hosts, ProxyManager proxy, Portainer portainer) {
        this.register = register;
        this.hosts = hosts;
        this.proxy = proxy;
        this.portainer = portainer;
    }

    /** An app, where it answers, and the proxy hosts it has. */
    private record Known(HostedApp app, AppPorts.Port port, boolean told, List<ProxyHost> hosts) {

        @Nullable
        ProxyHost first() {
            return hosts.isEmpty() ? null : hosts.get(0);
        }

        /** @param id null: the first */
        ProxyHost host(@Nullable Long id) {
            return hosts.stream()
                    .filter(host -> id == null || host.id() == id)
                    .findFirst()
                    .orElseThrow(() -> ApiException.notFound("host", "hosting.publish.hostUnknown"));
        }
    }

    private Mono<Known> known(String id) {
        return register.require(id, Locale.ENGLISH).map(Entry::app).flatMap(app -> Mono.zip(
                        portainer.containers(id).collectList(),
                        hosts.of(id, app.port()).collectList())
                .map(seen -> known(app, AppPorts.of(seen.getT1()).orElse(null), seen.getT2()))
                .onErrorMap(ServerFailure.class, ServerFailure::toApiException));
    }

    private static Known known(HostedApp app, AppPorts.@Nullable Port told, List<ProxyHost> hosts) {
        var port = told == null ? new AppPorts.Port("http", app.port()) : told;
        return new Known(app, port, told != null, hosts);
    }

    Mono<Published> list(String id) {
        return known(id)
                .zipWith(proxy.forwardHost())
                .map(seen -> new Published(
                        target(
                                seen.getT1().port().scheme(),
                                seen.getT2(),
                                seen.getT1().port().port()),
                        seen.getT1().told(),
                        seen.getT1().hosts().stream().map(AppPublishing::host).toList()))
                .onErrorMap(ServerFailure.class, ServerFailure::toApiException);
    }

    private static Host host(ProxyHost host) {
        return new Host(
                host.id(),
                host.domains(),
                target(host.scheme(), host.forwardHost(), host.forwardPort()),
                host.certificateId(),
                host.forceHttps(),
                host.advancedConfig(),
                host.enabled(),
                host.online(),
                host.error(),
                host.app() != null);
    }

    private static String target(String scheme, String host, int port) {
        return scheme + "://" + host + ":" + port;
    }

    Mono<List<Certificate>> certificates() {
        return proxy.certificates()
                .map(it -> new Certificate(it.id(), it.name(), it.provider(), it.domains(), it.expires()))
                .collectList()
                .onErrorMap(ServerFailure.class, ServerFailure::toApiException);
    }

    Mono<Begun> add(Caller caller, String id, Add request) {
        return known(id)
                .delayUntil(known -> free(request.domains(), List.of(), request.certificate()))
                .flatMap(known -> publish(caller, known, added(known, request)));
    }

    /** A host there is keeps all but its domains. */
    private static Map<String, Object> added(Known known, Add request) {
        var host = known.first();
        var domains = new LinkedHashSet<>(host == null ? List.<String>of() : host.domains());
        domains.addAll(Domains.normal(request.domains()));
        var settings = settings(known, host, List.copyOf(domains));
        if (request.certificate() != null) {
            settings.put("certificate", request.certificate());
        }
        if (host == null) {
            settings.put("repository", known.app().id());
        }
        return settings;
    }

    Mono<Begun> update(Caller caller, String id, Update request) {
        return known(id)
                .delayUntil(known ->
                        free(request.domains(), known.host(request.host()).domains(), request.certificate()))
                .flatMap(known -> publish(caller, known, updated(known, request)));
    }

    private static Map<String, Object> updated(Known known, Update request) {
        var host = known.host(request.host());
        var settings = settings(known, host, Domains.normal(request.domains()));
        if (request.certificate() != null) {
            settings.put("certificate", request.certificate());
        }
        if (request.config() != null) {
            settings.put("config", request.config());
        }
        return settings;
    }

    Mono<Begun> init(Caller caller, String id) {
        return known(id)
                .delayUntil(known ->
                        known.first() == null ? free(known.app().domains(), List.of(), null) : Mono.<Void>empty())
                .flatMap(known -> publish(caller, known, initial(known)));
    }

    private static Map<String, Object> initial(Known known) {
        var host = known.first();
        var settings = settings(known, host, host == null ? known.app().domains() : host.domains());
        settings.put("repository", known.app().id());
        settings.put("port", known.port().port());
        settings.put("scheme", known.port().scheme());
        if (host == null) {
            settings.put("certificate", known.app().certificate());
        }
        return settings;
    }

    Mono<Begun> delete(Caller caller, String id) {
        return register.require(id, Locale.ENGLISH)
                .flatMap(entry -> register.change(id, Change.UNPUBLISH, caller.userId(), AppDefinitions.unpublish(id)))
                .map(run -> new Begun(id, Change.UNPUBLISH, run.id(), run.number()));
    }

    /** @param host null: one is made */
    private static Map<String, Object> settings(Known known, @Nullable ProxyHost host, List<String> domains) {
        var settings = new HashMap<String, Object>(Map.of("app", known.app().id(), "domains", domains));
        if (host == null) {
            settings.put("port", known.port().port());
            settings.put("scheme", known.port().scheme());
        } else {
            settings.put("host", host.id());
            settings.put("port", host.forwardPort());
            settings.put("scheme", host.scheme());
        }
        return settings;
    }

    private Mono<Begun> publish(Caller caller, Known known, Map<String, Object> settings) {
        var id = known.app().id();
        return register.change(id, Change.PUBLISH, caller.userId(), AppDefinitions.publish(settings))
                .map(run -> new Begun(id, Change.PUBLISH, run.id(), run.number()));
    }

    /**
     * Refuses what cannot be done, before anything is.
     *
     * @param own domains that the host has
     */
    private Mono<Void> free(List<String> domains, List<String> own, @Nullable String certificate) {
        var mine = Domains.normal(own);
        var problems = new ArrayList<>(Domains.check(domains));
        var word = certificate == null ? Certificates.NONE : certificate;
        var choice = Certificates.of(word).orElse(null);
        if (choice == null) {
            problems.add(new InvalidFields.Problem("certificate", "hosting.install.certificate"));
        }
        return proxy.takenDomains()
                .filter(taken -> !mine.contains(taken))
                .collect(Collectors.toSet())
                .doOnNext(taken -> problems.addAll(Domains.conflicts(domains, taken)))
                .then(known(choice))
                .doOnNext(there -> {
                    if (!there) {
                        problems.add(
                                new InvalidFields.Problem("certificate", "hosting.install.certificateUnknown", word));
                    }
                })
                .onErrorMap(ServerFailure.class, ServerFailure::toApiException)
                .flatMap(there -> problems.isEmpty() ? Mono.empty() : Mono.error(new InvalidFields(problems)));
    }

    private Mono<Boolean> known(@Nullable CertificateChoice choice) {
        return choice instanceof CertificateChoice.Existing chosen
                ? proxy.certificates().any(it -> it.id() == chosen.id())
                : Mono.just(true);
    }
}
