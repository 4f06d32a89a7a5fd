package io.upushy.hosting.app;

import io.upushy.hosting.gitea.Gitea;
import io.upushy.hosting.gitea.Repository;
import io.upushy.hosting.portainer.Container;
import io.upushy.hosting.portainer.Portainer;
import io.upushy.hosting.portainer.Stack;
import io.upushy.hosting.proxymanager.ProxyHost;
import io.upushy.hosting.proxymanager.ProxyManager;
import io.upushy.hosting.server.ServerKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The three servers as they are now; one that does not tell keeps nobody from what the others tell. */
@Component
class World {

    private static final int AT_ONCE = 4;

    private final Gitea gitea;
    private final Portainer portainer;
    private final ProxyManager proxy;

    World(Gitea gitea, Portainer portainer, ProxyManager proxy) {
        this.gitea = gitea;
        this.portainer = portainer;
        this.proxy = proxy;
    }

    /** A stack with its containers. */
    record Running(Stack stack, List<Container> containers) {}

    /** @param forwardHost where Nginx Proxy Manager reaches the apps' ports */
    record Proxied(String forwardHost, List<ProxyHost> hosts) {

        static final Proxied NOTHING = new Proxied("", List.of());

        List<ProxyHost> of(String appId, int port) {
            return hosts.stream()
                    .filter(host -> AppHosts.isOf(host, appId, forwardHost, port))
                    .toList();
        }
    }

    Mono<Seen<Optional<Repository>>> repository(String appId) {
        return Seen.of(ServerKind.GITEA, gitea.find(appId).map(Optional::of).defaultIfEmpty(Optional.empty()));
    }

    Mono<Seen<List<Running>>> stacks() {
        return Seen.of(
                ServerKind.PORTAINER,
                portainer.stacks().flatMapSequential(this::running, AT_ONCE).collectList());
    }

    Mono<Seen<Optional<Running>>> stack(String appId) {
        return Seen.of(
                ServerKind.PORTAINER,
                portainer.find(appId).flatMap(this::running).map(Optional::of).defaultIfEmpty(Optional.empty()));
    }

    private Mono<Running> running(Stack stack) {
        return portainer.containers(stack.name()).collectList().map(containers -> new Running(stack, containers));
    }

    Mono<Seen<Proxied>> hosts() {
        return Seen.of(ServerKind.PROXY_MANAGER, proxy.forwardHost().flatMap(host -> proxy.hosts()
                .collectList()
                .map(hosts -> new Proxied(host, hosts))));
    }

    Mono<Seen<Set<String>>> takenDomains() {
        return Seen.of(ServerKind.PROXY_MANAGER, proxy.takenDomains().collect(Collectors.toSet()));
    }

    Mono<Seen<Set<Long>>> certificates() {
        return Seen.of(
                ServerKind.PROXY_MANAGER,
                proxy.certificates().map(certificate -> certificate.id()).collect(Collectors.toSet()));
    }

    /** Whether there are volumes of this name's project, such as those an app left that was here before. */
    Mono<Seen<Boolean>> hasVolumes(String appId) {
        return Seen.of(ServerKind.PORTAINER, portainer.hasVolumes(appId));
    }
}
