package io.upushy.hosting.proxymanager;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proxy host to make; common exploits are blocked, HTTP/2 is spoken where there is a certificate.
 *
 * @param domains at least one
 * @param scheme {@code http} or {@code https}, towards the app
 * @param forceHttps whether HTTP is led to HTTPS; only with a certificate
 * @param advancedConfig for nginx's server block, empty for none
 * @param app kept with it as a mark, see {@link ProxyHost#app}; null for none
 */
public record NewHost(
        List<String> domains,
        String scheme,
        String forwardHost,
        int forwardPort,
        CertificateChoice certificate,
        boolean forceHttps,
        boolean websockets,
        String advancedConfig,
        @Nullable String app) {}
