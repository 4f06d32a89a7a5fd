package io.upushy.hosting.proxymanager;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to change of a proxy host; null leaves it as it is. */
public record HostChange(
        @Nullable List<String> domains,
        @Nullable String scheme,
        @Nullable String forwardHost,
        @Nullable Integer forwardPort,
        @Nullable CertificateChoice certificate,
        @Nullable Boolean forceHttps,
        @Nullable Boolean websockets,
        @Nullable String advancedConfig) {

    /** Only the domains change. */
    public static HostChange domains(List<String> domains) {
        return new HostChange(domains, null, null, null, null, null, null, null);
    }
}
