package io.upushy.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@UpushyTest
class CorsTest {

    private static final String ORIGIN = "https://admin.example.com";

    @Autowired
    Server server;

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "DELETE"})
    void aPageOfAnyOriginMayCall(String method) {
        var answer = preflight(server, "https://anywhere.example", method)
                .expectStatus()
                .isOk()
                .returnResult();

        assertThat(answer.getResponseHeaders().getAccessControlAllowOrigin()).isIn("*", "https://anywhere.example");
    }

    @Test
    void aRefusalCanBeReadByThePage() {
        call(server, ORIGIN).expectStatus().isUnauthorized().expectHeader().exists("Access-Control-Allow-Origin");
    }

    @Nested
    @TestPropertySource(properties = "CORS_ORIGINS=https://admin.example.com,https://*.example.org")
    class WithNamedOrigins {

        @Autowired
        Server restricted;

        @ParameterizedTest
        @ValueSource(strings = {"https://admin.example.com", "https://a.example.org"})
        void theseMayCall(String origin) {
            preflight(restricted, origin, "PUT").expectStatus().isOk();
            call(restricted, origin).expectStatus().isUnauthorized();
        }

        @ParameterizedTest
        @ValueSource(strings = {"https://evil.example", "http://admin.example.com", "https://example.org", "null"})
        void othersMayNot(String origin) {
            preflight(restricted, origin, "PUT").expectStatus().isEqualTo(HttpStatus.FORBIDDEN);
            call(restricted, origin)
                    .expectStatus()
                    .isEqualTo(HttpStatus.FORBIDDEN)
                    .expectHeader()
                    .doesNotExist("Access-Control-Allow-Origin");
        }
    }

    private static ResponseSpec preflight(Server server, String origin, String method) {
        return server.anonymous()
                .method(HttpMethod.OPTIONS)
                .uri("/api/projects")
                .header(HttpHeaders.ORIGIN, origin)
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, method)
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS, "authorization,content-type,nonce,sign")
                .exchange();
    }

    private static ResponseSpec call(Server server, String origin) {
        return server.anonymous()
                .get()
                .uri("/api/projects")
                .header(HttpHeaders.ORIGIN, origin)
                .exchange();
    }
}
