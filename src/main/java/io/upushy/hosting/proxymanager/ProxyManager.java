package io.upushy.hosting.proxymanager;

import io.upushy.hosting.server.ConnectionTest;
import io.upushy.hosting.server.ServerFailure;
import io.upushy.hosting.server.ServerKind;
import io.upushy.hosting.server.ServerSettings;
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
public class ProxyManager implements ConnectionTest {

    @Override
    public ServerKind kind() {
        return ServerKind.PROXY_MANAGER;
    }

    @Override
    public Mono<String> test(ServerSettings settings) {
        return Mono.error(UnsupportedOperationException::new);
    }

    public Flux<ProxyHost> hosts() {
        return Flux.error(UnsupportedOperationException::new);
    }

    /** The proxy host that has this domain among its own, whatever the case of letters; empty when none has. */
    public Mono<ProxyHost> findByDomain(String domain) {
        return Mono.error(UnsupportedOperationException::new);
    }

    /** All domains that are in use, in lower case: those of redirections and of 404 hosts cannot be taken either. */
    public Flux<String> takenDomains() {
        return Flux.error(UnsupportedOperationException::new);
    }

    /** Where Nginx Proxy Manager reaches the apps' ports. */
    public Mono<String> forwardHost() {
        return Mono.error(UnsupportedOperationException::new);
    }

    /**
     * Makes a proxy host and reads it back. After a failure the host may be there all the same: when nginx refused it, or when
     * Let's Encrypt refused the certificate. {@link #findByDomain} finds it, {@link #delete} takes it away.
     *
     * @throws ServerFailure {@code REJECTED} with nginx's or Let's Encrypt's words; {@code CONFLICT} when a domain is in use
     */
    public Mono<ProxyHost> create(NewHost host) {
        return Mono.error(UnsupportedOperationException::new);
    }

    /**
     * Changes a proxy host and reads it back.
     *
     * @throws ServerFailure {@code REJECTED} with nginx's or Let's Encrypt's words; {@code CONFLICT} when a domain is in use;
     *     {@code NOT_FOUND} when it is gone
     */
    public Mono<ProxyHost> update(long id, HostChange change) {
        return Mono.error(UnsupportedOperationException::new);
    }

    /** Deletes a proxy host; one that is gone is fine. */
    public Mono<Void> delete(long id) {
        return Mono.error(UnsupportedOperationException::new);
    }

    public Flux<Certificate> certificates() {
        return Flux.error(UnsupportedOperationException::new);
    }
}
