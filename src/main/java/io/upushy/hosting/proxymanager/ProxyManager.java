package io.upushy.hosting.proxymanager;

import static io.upushy.hosting.proxymanager.ProxyManagerCalls.api;

import io.upushy.hosting.server.Answer;
import io.upushy.hosting.server.Call;
import io.upushy.hosting.server.ServerFailure;
import io.upushy.hosting.server.ServerFailure.Reason;
import io.upushy.hosting.server.ServerKind;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Nginx Proxy Manager, as far as hosted apps need it. Every call ends within its timeout, the longer one where Let's Encrypt is
 * asked; every failure is a {@link ServerFailure}. Nothing is retried here, but a login that ran out is renewed once.
 *
 * <p>It answers with success even when nginx refuses a configuration, so what is made or changed is read back.
 */
@Component
public class ProxyManager {

    private static final String HOSTS = "proxy-hosts";

    /** All that may hold a domain. */
    private static final List<String> HOLDERS = List.of(HOSTS, "redirection-hosts", "dead-hosts");

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int INTERNAL_ERROR = 500;
    private static final int LONGEST_WORDS = 500;
    private static final String IN_USE = "already in use";

    private final ProxyManagerCalls calls;

    ProxyManager(ProxyManagerCalls calls) {
        this.calls = calls;
    }

    public Flux<ProxyHost> hosts() {
        return list(HOSTS).flatMapIterable(answer -> answer.require().json()).map(HostJson::toHost);
    }

    /** The proxy host that has this domain among its own, whatever the case of letters; empty when none has. */
    public Mono<ProxyHost> findByDomain(String domain) {
        return hosts().filter(host -> host.domains().stream().anyMatch(domain::equalsIgnoreCase))
                .next();
    }

    /** All domains that are in use, in lower case: those of redirections and of 404 hosts cannot be taken either. */
    public Flux<String> takenDomains() {
        return Flux.fromIterable(HOLDERS)
                .concatMap(this::list)
                .flatMapIterable(answer -> answer.require().json())
                .flatMapIterable(host -> HostJson.texts(host.path("domain_names")))
                .map(domain -> domain.toLowerCase(Locale.ROOT))
                .distinct();
    }

    /** Where Nginx Proxy Manager reaches the apps' ports. */
    public Mono<String> forwardHost() {
        return calls.settings().map(settings -> Objects.requireNonNullElse(settings.forwardHost(), ""));
    }

    /**
     * Makes a proxy host and reads it back. After a failure the host may be there all the same: when nginx refused it, or when
     * Let's Encrypt refused the certificate. {@link #findByDomain} finds it, {@link #delete} takes it away.
     *
     * @throws ServerFailure {@code REJECTED} with nginx's or Let's Encrypt's words; {@code CONFLICT} when a domain is in use
     */
    public Mono<ProxyHost> create(NewHost host) {
        return calls.settings()
                .map(settings -> nginx(HttpMethod.POST, HOSTS).json(HostJson.toCreate(host, settings.email())))
                .flatMap(call -> change(call, host.certificate()))
                .flatMap(answer -> readBack(answer.json().path("id").asLong(0)));
    }

    /**
     * Changes a proxy host and reads it back.
     *
     * @throws ServerFailure {@code REJECTED} with nginx's or Let's Encrypt's words; {@code CONFLICT} when a domain is in use;
     *     {@code NOT_FOUND} when it is gone
     */
    public Mono<ProxyHost> update(long id, HostChange change) {
        return calls.settings()
                .zipWhen(settings -> calls.ask(host(HttpMethod.GET, id)), (settings, answer) -> host(HttpMethod.PUT, id)
                        .json(HostJson.toChange(change, answer.require().json().path("meta"), settings.email())))
                .flatMap(call -> change(call, change.certificate()))
                .flatMap(answer -> readBack(id));
    }

    private Mono<Answer> change(Call call, @Nullable CertificateChoice certificate) {
        var asksLetsEncrypt = certificate instanceof CertificateChoice.LetsEncrypt;
        return calls.ask(asksLetsEncrypt ? call.patiently() : call).map(answer -> check(answer, asksLetsEncrypt));
    }

    private static Answer check(Answer answer, boolean asksLetsEncrypt) {
        if (answer.status() == BAD_REQUEST && answer.words().contains(IN_USE)) {
            throw failure(Reason.CONFLICT, "hosting.proxy.domainInUse", answer.words());
        }
        if (answer.status() == INTERNAL_ERROR && asksLetsEncrypt) {
            throw failure(Reason.REJECTED, "hosting.proxy.letsEncrypt", answer.words());
        }
        return answer.require();
    }

    private Mono<ProxyHost> readBack(long id) {
        return calls.ask(host(HttpMethod.GET, id))
                .map(answer -> HostJson.toHost(answer.require().json()))
                .onErrorMap(ServerFailure.class, ServerFailure::unsure)
                .doOnNext(ProxyManager::checkNginx);
    }

    /** Of a host that is turned off nginx knows nothing. */
    private static void checkNginx(ProxyHost host) {
        var error = host.error();
        var refused = Boolean.FALSE.equals(host.online()) || (error != null && !error.isBlank());
        if (host.enabled() && refused) {
            throw failure(Reason.REJECTED, "hosting.proxy.nginx", error == null ? "" : shortened(error));
        }
    }

    private static String shortened(String words) {
        return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) + "…" : words;
    }

    private static ServerFailure failure(Reason reason, String key, String words) {
        return ServerFailure.lasting(ServerKind.PROXY_MANAGER, reason, key, ServerKind.PROXY_MANAGER.title(), words);
    }

    /** Deletes a proxy host; one that is gone is fine. */
    public Mono<Void> delete(long id) {
        return calls.ask(host(HttpMethod.DELETE, id))
                .filter(answer -> answer.status() != NOT_FOUND)
                .map(Answer::require)
                .then();
    }

    public Flux<Certificate> certificates() {
        return list("certificates")
                .flatMapIterable(answer -> answer.require().json())
                .map(HostJson::toCertificate);
    }

    private Mono<Answer> list(String what) {
        return calls.ask(nginx(HttpMethod.GET, what));
    }

    private static Call host(HttpMethod method, long id) {
        return nginx(method, HOSTS, String.valueOf(id));
    }

    private static Call nginx(HttpMethod method, String what, String... below) {
        return below.length == 0 ? api(method, "nginx", what) : api(method, "nginx", what, below[0]);
    }
}
