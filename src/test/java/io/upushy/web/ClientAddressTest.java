package io.upushy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // trusted proxies        | peer          | X-Forwarded-For                       | client
                "                         | 198.51.100.1  | -                                     | 198.51.100.1",
                "                         | 198.51.100.1  | 203.0.113.7                           | 198.51.100.1",
                "10.0.0.0/8               | 198.51.100.1  | 203.0.113.7                           | 198.51.100.1",
                "10.0.0.0/8               | 10.1.2.3      | -                                     | 10.1.2.3",
                "10.0.0.0/8               | 10.1.2.3      | 203.0.113.7                           | 203.0.113.7",
                "10.1.2.3                 | 10.1.2.3      | 203.0.113.7                           | 203.0.113.7",
                "10.1.2.3                 | 10.1.2.4      | 203.0.113.7                           | 10.1.2.4",
                "10.0.0.0/8               | 10.1.2.3      | 1.1.1.1, 203.0.113.7                  | 203.0.113.7",
                "10.0.0.0/8               | 10.1.2.3      | 203.0.113.7, 10.9.9.9                 | 203.0.113.7",
                "10.0.0.0/8               | 10.1.2.3      | 1.1.1.1, 203.0.113.7 ,10.9.9.9,       | 203.0.113.7",
                "10.0.0.0/8               | 10.1.2.3      | 10.4.4.4, 10.9.9.9                    | 10.4.4.4",
                "10.0.0.0/8               | 10.1.2.3      | example.com                           | 10.1.2.3",
                "10.0.0.0/8               | 10.1.2.3      | 203.0.113.7:4711                      | 10.1.2.3",
                "10.0.0.0/8               | 10.1.2.3      | 2001:db8::7                           | 2001:db8:0:0:0:0:0:7",
                "2001:db8:1::/48          | 2001:db8:1::5 | 203.0.113.7                           | 203.0.113.7",
                "2001:db8:1::/48          | 2001:db8:2::5 | 203.0.113.7                           | 2001:db8:2:0:0:0:0:5",
            })
    void theClientIsTheFirstAddressThatIsNoProxyOfOurs(String proxies, String peer, String forwarded, String client)
            throws Exception {
        var request =
                MockServerHttpRequest.get("/").remoteAddress(new InetSocketAddress(InetAddress.getByName(peer), 1));
        if (forwarded != null) {
            request.header("X-Forwarded-For", forwarded);
        }

        assertThat(addresses(proxies).of(RequestHead.of(request.build()))).isEqualTo(client);
    }

    @Test
    void aRequestWithoutAddressHasNone() {
        assertThat(addresses("")
                        .of(RequestHead.of(MockServerHttpRequest.get("/").build())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.local", "10.0.0.0/33", "10.0.0.0/x", "10.0.0", "::/129", "/8"})
    void aBlockThatIsNoneStopsTheStart(String block) {
        assertThatThrownBy(() -> addresses(block))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("TRUSTED_PROXIES is '" + block + "'");
    }

    private static ClientAddress addresses(String proxies) {
        var trusted = proxies == null || proxies.isBlank() ? List.<String>of() : List.of(proxies.split(","));
        return new ClientAddress(new WebSettings(3000, null, trusted, List.of("*"), 60, true));
    }
}
