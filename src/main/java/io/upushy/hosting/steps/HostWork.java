package io.upushy.hosting.steps;

import io.upushy.hosting.app.Domains;
import io.upushy.hosting.proxymanager.CertificateChoice;
import io.upushy.hosting.proxymanager.HostChange;
import io.upushy.hosting.proxymanager.ProxyHost;
import io.upushy.hosting.proxymanager.ProxyManager;
import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Makes and changes a proxy host, and takes that back. */
@Component
class HostWork {

    private static final String BEFORE = "before";

    private final ProxyManager proxy;
    private final Settling settling;
    private final JsonMapper json;

    HostWork(ProxyManager proxy, Settling settling, JsonMapper json) {
        this.proxy = proxy;
        this.settling = settling;
        this.json = json;
    }

    /** What a host was before it was changed. */
    record Before(
            long id,
            List<String> domains,
            String scheme,
            String forwardHost,
            int forwardPort,
            @Nullable Long certificateId,
            boolean forceHttps,
            String config) {

        static Before of(ProxyHost host) {
            return new Before(
                    host.id(),
                    host.domains(),
                    host.scheme(),
                    host.forwardHost(),
                    host.forwardPort(),
                    host.certificateId(),
                    host.forceHttps(),
                    host.advancedConfig());
        }

        HostChange toChange() {
            var certificate = certificateId == null
                    ? new CertificateChoice.None()
                    : new CertificateChoice.Existing(certificateId);
            return new HostChange(domains, scheme, forwardHost, forwardPort, certificate, forceHttps, null, config);
        }
    }

    /** What another host leads elsewhere is refused before anything is made. */
    Mono<ProxyHost> make(Wanted wanted, StepContext context) {
        return free(wanted.domains(), List.of())
                .then(Mono.defer(() -> Asked.during(context, Mono.defer(() -> proxy.create(wanted.toNew())))));
    }

    Mono<ProxyHost> change(ProxyHost host, Wanted wanted, StepContext context) {
        return isMet(host, wanted, context)
                ? Mono.just(host)
                : free(wanted.domains(), host.domains())
                        .then(remember(host, context))
                        .then(Mono.defer(() -> proxy.update(host.id(), wanted.toChange())));
    }

    /** Whether a host is as wanted; a certificate that it has of this run is the new one. */
    boolean isMet(ProxyHost host, Wanted wanted, StepContext context) {
        var before = before(context);
        var isChanged = before != null && !Objects.equals(before.certificateId(), host.certificateId());
        var certified = host.certificateId() != null && (isMade(context) || isChanged);
        return wanted.isMetBy(host, certified);
    }

    private static boolean isMade(StepContext context) {
        return Asked.isBegun(context);
    }

    /** Only what it was before the run counts. */
    private Mono<Void> remember(ProxyHost host, StepContext context) {
        return isMade(context) || before(context) != null
                ? Mono.empty()
                : context.remember(Map.of(BEFORE, json.writeValueAsString(Before.of(host))));
    }

    private @Nullable Before before(StepContext context) {
        var text = context.remembered().get(BEFORE);
        return text == null ? null : json.readValue(text, Before.class);
    }

    private Mono<Void> free(List<String> domains, List<String> own) {
        var mine = Domains.normal(own);
        return proxy.takenDomains()
                .filter(taken -> Domains.normal(domains).contains(taken) && !mine.contains(taken))
                .sort()
                .collect(Collectors.joining(", "))
                .filter(taken -> !taken.isEmpty())
                .flatMap(taken -> Mono.error(StepFailure.lasting("hosting.step.domainTaken", taken)));
    }

    Mono<Void> takeBack(ProxySettings settings, StepContext context) {
        if (isMade(context)) {
            return settling.takeBack(delete(settings), Asked.isPending(context));
        }
        var before = before(context);
        return before == null ? Mono.empty() : restore(before);
    }

    private Mono<Void> delete(ProxySettings settings) {
        return proxy.hosts()
                .filter(host -> settings.app().equals(host.app())
                        && settings.domains().stream().anyMatch(host.domains()::contains))
                .concatMap(host -> proxy.delete(host.id()))
                .then();
    }

    private Mono<Void> restore(Before before) {
        return proxy.hosts()
                .filter(host -> host.id() == before.id() && !Before.of(host).equals(before))
                .concatMap(host -> proxy.update(host.id(), before.toChange()))
                .then();
    }
}
