package io.upushy.hosting.steps;

import io.upushy.hosting.app.Certificates;
import io.upushy.hosting.proxymanager.CertificateChoice;
import io.upushy.hosting.proxymanager.HostChange;
import io.upushy.hosting.proxymanager.NewHost;
import io.upushy.hosting.proxymanager.ProxyHost;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A proxy host as it shall be.
 *
 * @param certificate null: as it is, for a new one none
 * @param config null: as it is, for a new one none
 */
record Wanted(
        String app,
        List<String> domains,
        String scheme,
        String forwardHost,
        int port,
        @Nullable CertificateChoice certificate,
        @Nullable String config) {

    static Wanted of(ProxySettings settings, String forwardHost, @Nullable String config) {
        var choice = settings.certificate() == null
                ? null
                : Certificates.of(settings.certificate()).orElse(null);
        return new Wanted(
                settings.app(),
                settings.domains(),
                settings.schemeOrHttp(),
                forwardHost,
                settings.port(),
                choice,
                config);
    }

    NewHost toNew() {
        var choice = Objects.requireNonNullElseGet(certificate, CertificateChoice.None::new);
        return new NewHost(
                domains,
                scheme,
                forwardHost,
                port,
                choice,
                !(choice instanceof CertificateChoice.None),
                true,
                Objects.requireNonNullElse(config, ""),
                app);
    }

    HostChange toChange() {
        var force = certificate == null ? null : !(certificate instanceof CertificateChoice.None);
        return new HostChange(domains, scheme, forwardHost, port, certificate, force, null, config);
    }

    /**
     * Whether a host is like that already.
     *
     * @param certified whether it has the new certificate that is asked for, if one is
     */
    boolean isMetBy(ProxyHost host, boolean certified) {
        return domains.equals(host.domains())
                && scheme.equals(host.scheme())
                && forwardHost.equals(host.forwardHost())
                && port == host.forwardPort()
                && (config == null || config.equals(host.advancedConfig()))
                && !Boolean.FALSE.equals(host.online())
                && hasCertificate(host, certified);
    }

    private boolean hasCertificate(ProxyHost host, boolean certified) {
        if (certificate instanceof CertificateChoice.Existing existing) {
            return Objects.equals(host.certificateId(), existing.id());
        }
        return certificate == null
                || (certificate instanceof CertificateChoice.None ? host.certificateId() == null : certified);
    }
}
