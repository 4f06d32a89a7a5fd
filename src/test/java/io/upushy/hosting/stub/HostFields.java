package io.upushy.hosting.stub;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields that every host of Nginx Proxy Manager has, whatever was asked for. */
final class HostFields {

    private static final String TIME = "2026-11-21T10:00:00.000Z";

    private HostFields() {}

    static Map<String, Object> proxyHost(long id) {
        var host = common(id);
        host.put("access_list_id", 0);
        host.put("caching_enabled", false);
        host.put("allow_websocket_upgrade", false);
        host.put("locations", List.of());
        host.put("trust_forwarded_proto", false);
        return host;
    }

    static Map<String, Object> redirection(String domain) {
        var host = common(900);
        host.put("domain_names", List.of(domain));
        host.put("forward_http_code", 302);
        host.put("forward_scheme", "auto");
        host.put("forward_domain_name", "elsewhere.example.com");
        host.put("preserve_path", true);
        return host;
    }

    static Map<String, Object> dead(String domain) {
        var host = common(901);
        host.put("domain_names", List.of(domain));
        host.remove("block_exploits");
        return host;
    }

    private static Map<String, Object> common(long id) {
        var host = new HashMap<String, Object>();
        host.put("id", id);
        host.put("created_on", TIME);
        host.put("modified_on", TIME);
        host.put("owner_user_id", 1);
        host.put("certificate_id", 0);
        host.put("ssl_forced", false);
        host.put("hsts_enabled", false);
        host.put("hsts_subdomains", false);
        host.put("http2_support", false);
        host.put("block_exploits", false);
        host.put("advanced_config", "");
        host.put("enabled", true);
        host.put("meta", Map.of());
        return host;
    }
}
