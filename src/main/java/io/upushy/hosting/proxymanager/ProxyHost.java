package io.upushy.hosting.proxymanager;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proxy host as Nginx Proxy Manager tells of it.
 *
 * @param scheme {@code http} or {@code https}, towards the app
 * @param certificateId null: over HTTP only
 * @param app the hosted app that it was made for; null for one that no step made
 * @param online whether nginx took its configuration; null when it was never asked to
 * @param error why nginx did not
 */
public record ProxyHost(
        long id,
        List<String> domains,
        String scheme,
        String forwardHost,
        int forwardPort,
        @Nullable Long certificateId,
        boolean forceHttps,
        boolean websockets,
        String advancedConfig,
        boolean enabled,
        @Nullable String app,
        @Nullable Boolean online,
        @Nullable String error) {}
