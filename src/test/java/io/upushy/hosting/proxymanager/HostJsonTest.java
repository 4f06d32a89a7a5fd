package io.upushy.hosting.proxymanager;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class HostJsonTest {

    private static ProxyHost read(String json) {
        return HostJson.toHost(JsonMapper.shared().readTree(json));
    }

    @Test
    void numbersInPlaceOfTruthValuesAreUnderstood() {
        var host = read(
                """
                {"id": 7, "domain_names": ["a.example.com"], "forward_scheme": "http", "forward_host": "h",
                 "forward_port": 80, "certificate_id": 3, "ssl_forced": 1, "allow_websocket_upgrade": 0, "enabled": 1,
                 "advanced_config": "", "meta": {"nginx_online": false, "nginx_err": "unknown directive"}}
                """);

        assertThat(host.forceHttps()).isTrue();
        assertThat(host.websockets()).isFalse();
        assertThat(host.enabled()).isTrue();
        assertThat(host.certificateId()).isEqualTo(3);
        assertThat(host.online()).isFalse();
        assertThat(host.error()).isEqualTo("unknown directive");
    }

    @Test
    void aHostThatNobodyToldNginxOfIsNeitherOnlineNorOffline() {
        var host = read("{\"id\": 7, \"domain_names\": [], \"certificate_id\": 0, \"meta\": {\"nginx_err\": null}}");

        assertThat(host.domains()).isEqualTo(List.of());
        assertThat(host.certificateId()).isNull();
        assertThat(host.app()).isNull();
        assertThat(host.online()).isNull();
        assertThat(host.error()).isNull();
    }
}
