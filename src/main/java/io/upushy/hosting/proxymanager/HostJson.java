package io.upushy.hosting.proxymanager;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Proxy hosts and certificates as Nginx Proxy Manager writes them. */
final class HostJson {

    /** In a host's {@code meta}, which Nginx Proxy Manager keeps as it is: the hosted app that the host belongs to. */
    private static final String APP = "upushy_app";

    private HostJson() {}

    static Map<String, Object> toCreate(NewHost host, @Nullable String email) {
        var wanted = new LinkedHashMap<String, Object>();
        wanted.put("domain_names", host.domains());
        wanted.put("forward_scheme", host.scheme());
        wanted.put("forward_host", host.forwardHost());
        wanted.put("forward_port", host.forwardPort());
        wanted.put("allow_websocket_upgrade", host.websockets());
        wanted.put("block_exploits", true);
        wanted.put("advanced_config", host.advancedConfig());
        var meta = new LinkedHashMap<String, Object>();
        if (host.app() != null) {
            meta.put(APP, host.app());
        }
        putCertificate(wanted, host.certificate(), meta, email);
        wanted.put("ssl_forced", host.forceHttps() && isSecure(host.certificate()));
        wanted.put("meta", meta);
        return wanted;
    }

    /** @param before the host's {@code meta}, which a new one would replace as a whole */
    static Map<String, Object> toChange(HostChange change, JsonNode before, @Nullable String email) {
        var wanted = new LinkedHashMap<String, Object>();
        putIfGiven(wanted, "domain_names", change.domains());
        putIfGiven(wanted, "forward_scheme", change.scheme());
        putIfGiven(wanted, "forward_host", change.forwardHost());
        putIfGiven(wanted, "forward_port", change.forwardPort());
        putIfGiven(wanted, "ssl_forced", change.forceHttps());
        putIfGiven(wanted, "allow_websocket_upgrade", change.websockets());
        putIfGiven(wanted, "advanced_config", change.advancedConfig());
        if (change.certificate() != null) {
            var meta = new LinkedHashMap<String, Object>();
            before.propertyStream().forEach(entry -> meta.put(entry.getKey(), entry.getValue()));
            putCertificate(wanted, change.certificate(), meta, email);
            wanted.put("meta", meta);
            if (!isSecure(change.certificate())) {
                wanted.put("ssl_forced", false);
            }
        }
        return wanted;
    }

    private static void putIfGiven(Map<String, Object> wanted, String name, @Nullable Object value) {
        if (value != null) {
            wanted.put(name, value);
        }
    }

    private static boolean isSecure(CertificateChoice choice) {
        return !(choice instanceof CertificateChoice.None);
    }

    private static void putCertificate(
            Map<String, Object> wanted, CertificateChoice choice, Map<String, Object> meta, @Nullable String email) {
        wanted.put("certificate_id", certificateId(choice));
        wanted.put("http2_support", isSecure(choice));
        if (choice instanceof CertificateChoice.LetsEncrypt && email != null) {
            meta.put("letsencrypt_email", email); // newer ones write to the address of the account
            meta.put("letsencrypt_agree", true);
            meta.put("dns_challenge", false);
        }
    }

    private static Object certificateId(CertificateChoice choice) {
        if (choice instanceof CertificateChoice.Existing existing) {
            return existing.id();
        }
        return choice instanceof CertificateChoice.LetsEncrypt ? "new" : 0;
    }

    static ProxyHost toHost(JsonNode host) {
        var meta = host.path("meta");
        var certificate = host.path("certificate_id").asLong(0);
        var online = meta.path("nginx_online");
        return new ProxyHost(
                host.path("id").asLong(0),
                texts(host.path("domain_names")),
                host.path("forward_scheme").asString(""),
                host.path("forward_host").asString(""),
                host.path("forward_port").asInt(0),
                certificate == 0 ? null : certificate,
                flag(host, "ssl_forced"),
                flag(host, "allow_websocket_upgrade"),
                host.path("advanced_config").asString(""),
                flag(host, "enabled"),
                meta.path(APP).asString(null),
                online.isBoolean() ? online.asBoolean() : null,
                meta.path("nginx_err").asString(null));
    }

    static Certificate toCertificate(JsonNode certificate) {
        return new Certificate(
                certificate.path("id").asLong(0),
                certificate.path("nice_name").asString(""),
                certificate.path("provider").asString(""),
                texts(certificate.path("domain_names")),
                certificate.path("expires_on").asString(""));
    }

    static List<String> texts(JsonNode list) {
        return list.valueStream().map(text -> text.asString("")).toList();
    }

    /** Older ones write 0 and 1. */
    private static boolean flag(JsonNode object, String name) {
        return object.path(name).asBoolean(false);
    }
}
