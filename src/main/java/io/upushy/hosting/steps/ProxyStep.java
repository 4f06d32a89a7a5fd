package io.upushy.hosting.steps;

import io.upushy.hosting.app.AppHosts;
import io.upushy.hosting.gitea.Gitea;
import io.upushy.hosting.library.Template;
import io.upushy.hosting.proxymanager.ProxyHost;
import io.upushy.hosting.proxymanager.ProxyManager;
import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.Probe;
import io.upushy.pipeline.Stage;
import io.upushy.pipeline.Step;
import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Leads domains to an app. The app's host is changed, or one is made, which bears the app's mark. A new one is taken back by
 * deleting it, a change by what the host was before.
 */
@Component
class ProxyStep implements Step<ProxySettings> {

    private final ProxyManager proxy;
    private final AppHosts hosts;
    private final Gitea gitea;
    private final HostWork work;

    ProxyStep(ProxyManager proxy, AppHosts hosts, Gitea gitea, HostWork work) {
        this.proxy = proxy;
        this.hosts = hosts;
        this.gitea = gitea;
        this.work = work;
    }

    @Override
    public String kind() {
        return "proxy";
    }

    @Override
    public Set<Stage> stages() {
        return Set.of(Stage.CP);
    }

    @Override
    public Class<ProxySettings> settings() {
        return ProxySettings.class;
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
    public Mono<Outcome> execute(ProxySettings settings, StepContext context) {
        return Steps.told(wanted(settings)
                .flatMap(wanted -> current(settings)
                        .flatMap(host -> work.change(host, wanted, context))
                        .switchIfEmpty(Mono.defer(() -> work.make(wanted, context))))
                .delayUntil(host ->
                        Steps.say(context, "Leads " + String.join(", ", host.domains()) + " to " + target(host)))
                .map(ProxyStep::outcome));
    }

    private Mono<Wanted> wanted(ProxySettings settings) {
        return proxy.forwardHost()
                .zipWith(config(settings))
                .map(found -> Wanted.of(settings, found.getT1(), found.getT2().orElse(null)));
    }

    private Mono<Optional<String>> config(ProxySettings settings) {
        var repository = settings.repository();
        if (settings.config() != null || repository == null) {
            return Mono.just(Optional.ofNullable(settings.config()));
        }
        return Flux.fromIterable(Template.PROXY_CONFIG)
                .concatMap(path -> gitea.read(repository, path))
                .next()
                .defaultIfEmpty("")
                .map(Optional::of);
    }

    private Mono<ProxyHost> current(ProxySettings settings) {
        var id = settings.host();
        return id == null
                ? hosts.of(settings.app(), settings.port()).next()
                : proxy.hosts()
                        .filter(host -> host.id() == id)
                        .next()
                        .switchIfEmpty(Mono.error(() -> StepFailure.lasting("hosting.step.noHost", Long.toString(id))));
    }

    private static String target(ProxyHost host) {
        return host.scheme() + "://" + host.forwardHost() + ":" + host.forwardPort();
    }

    private static Outcome outcome(ProxyHost host) {
        var scheme = host.certificateId() == null ? "http://" : "https://";
        return new Outcome(Map.of(
                "host", Long.toString(host.id()), "url", scheme + host.domains().get(0)));
    }

    @Override
    public Mono<Probe> probe(ProxySettings settings, StepContext context) {
        return Steps.told(wanted(settings)
                .flatMap(wanted -> current(settings).filter(host -> work.isMet(host, wanted, context)))
                .map(host -> Probe.done(outcome(host)))
                .defaultIfEmpty(Probe.NOT_DONE));
    }

    @Override
    public Mono<Void> compensate(ProxySettings settings, StepContext context) {
        return Steps.told(work.takeBack(settings, context));
    }
}
