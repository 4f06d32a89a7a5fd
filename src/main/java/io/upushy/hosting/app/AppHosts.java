package io.upushy.hosting.app;

import io.upushy.hosting.proxymanager.ProxyHost;
import io.upushy.hosting.proxymanager.ProxyManager;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * The proxy hosts of an app: those that were made for it, and those made by hand that lead to its port and are no other app's.
 */
@Component
public class AppHosts {

    private final ProxyManager proxy;

    AppHosts(ProxyManager proxy) {
        this.proxy = proxy;
    }

    /** The oldest first. */
    public Flux<ProxyHost> of(String appId, int port) {
        return proxy.forwardHost()
                .flatMapMany(forwardHost -> proxy.hosts().filter(host -> isOf(host, appId, forwardHost, port)))
                .sort(Comparator.comparing(ProxyHost::id));
    }

    static boolean isOf(ProxyHost host, String appId, String forwardHost, int port) {
        return host.app() == null
                ? host.forwardPort() == port && host.forwardHost().equalsIgnoreCase(forwardHost)
                : host.app().equals(appId);
    }
}
