package io.upushy.hosting.steps;

import io.upushy.hosting.app.AppHosts;
import io.upushy.hosting.app.AppOrders;
import io.upushy.hosting.app.HostedApp;
import io.upushy.hosting.proxymanager.ProxyHost;
import io.upushy.hosting.proxymanager.ProxyManager;
import io.upushy.pipeline.StepContext;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Deletes an app's proxy hosts. */
@Component
class RemoveProxyStep extends RemovalStep<OfApp> {

    private final AppHosts hosts;
    private final ProxyManager proxy;

    RemoveProxyStep(AppOrders orders, AppHosts hosts, ProxyManager proxy) {
        super("app-remove-proxy", orders);
        this.hosts = hosts;
        this.proxy = proxy;
    }

    @Override
    public Class<OfApp> settings() {
        return OfApp.class;
    }

    @Override
    String app(OfApp settings) {
        return settings.app();
    }

    @Override
    Mono<Void> remove(HostedApp app, OfApp settings, StepContext context) {
        return hosts.of(app.id(), app.port())
                .concatMap(host -> delete(host, context))
                .then();
    }

    private Mono<Void> delete(ProxyHost host, StepContext context) {
        return Steps.say(context, "Deleting the proxy host of " + String.join(", ", host.domains()))
                .then(proxy.delete(host.id()));
    }
}
