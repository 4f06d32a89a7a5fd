package io.upushy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class PublicUrlTest {

    private static final String PROXY = "10.0.0.1";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // peer     | Host                | X-Forwarded-Host  | X-Forwarded-Proto | base
                "192.0.2.1  | u.example.com       | -                 | -                 | http://u.example.com",
                "192.0.2.1  | u.example.com:8080  | -                 | -                 | http://u.example.com:8080",
                "192.0.2.1  | [2001:db8::1]:8080  | -                 | -                 | http://[2001:db8::1]:8080",
                "192.0.2.1  | u.example.com       | evil.example      | https             | http://u.example.com",
                "10.0.0.1   | inner:3000          | u.example.com     | https             | https://u.example.com",
                "10.0.0.1   | inner:3000          | a.com, b.com      | https, http       | https://a.com",
                "10.0.0.1   | u.example.com       | -                 | https             | https://u.example.com",
                "10.0.0.1   | u.example.com       | -                 | ftp               | http://u.example.com",
                "192.0.2.1  | evil.example/path   | -                 | -                 | http://localhost",
                "192.0.2.1  | u@evil.example      | -                 | -                 | http://localhost",
                "192.0.2.1  | 'a b'               | -                 | -                 | http://localhost",
                "192.0.2.1  | 'a\"onclick='       | -                 | -                 | http://localhost",
                "10.0.0.1   | inner               | evil/path?        | https             | https://localhost",
                "192.0.2.1  | -                   | -                 | -                 | http://localhost",
            })
    void withoutASettingItIsWhatTheRequestWasSentTo(
            String peer, String host, String forwardedHost, String forwardedProto, String base) throws Exception {
        var request = request(peer, host, forwardedHost, forwardedProto);

        assertThat(publicUrl(null).base(RequestHead.of(request))).isEqualTo(base);
        assertThat(publicUrl("  ").base(RequestHead.of(request))).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource({
        "https://u.example.com, https://u.example.com",
        "https://u.example.com/, https://u.example.com",
        "http://u.example.com:8080/upushy//, http://u.example.com:8080/upushy",
        "' https://u.example.com ', https://u.example.com",
    })
    void theSettingIsStrongerThanAnyHeader(String setting, String base) throws Exception {
        var request = request(PROXY, "evil.example", "evil.example", "http");

        assertThat(publicUrl(setting).base(RequestHead.of(request))).isEqualTo(base);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "u.example.com",
                "ftp://u.example.com",
                "https://",
                "https://u.example.com?x=1",
                "https://a b",
                "//x"
            })
    void aSettingThatIsNoAddressStopsTheStart(String setting) {
        assertThatThrownBy(() -> publicUrl(setting))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("PUBLIC_URL is '" + setting + "'");
    }

    private static ServerHttpRequest request(String peer, String host, String forwardedHost, String forwardedProto)
            throws Exception {
        var request =
                MockServerHttpRequest.get("/").remoteAddress(new InetSocketAddress(InetAddress.getByName(peer), 1));
        if (host != null) {
            request.header("Host", host);
        }
        if (forwardedHost != null) {
            request.header("X-Forwarded-Host", forwardedHost);
        }
        if (forwardedProto != null) {
            request.header("X-Forwarded-Proto", forwardedProto);
        }
        return request.build();
    }

    private static PublicUrl publicUrl(String setting) {
        var settings = new WebSettings(3000, setting, List.of(PROXY), List.of("*"), 60, true);
        return new PublicUrl(settings, new ClientAddress(settings));
    }
}
