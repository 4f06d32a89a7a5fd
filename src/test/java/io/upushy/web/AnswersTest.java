package io.upushy.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.RawHttp;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What every answer under /api has in common. */
@UpushyTest
@Import(Probe.class)
class AnswersTest {

    @Autowired
    Server server;

    @Test
    void aSuccessIsWrapped() {
        get("/api/probe?number=7")
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"success\":true,\"statusCode\":200,\"message\":\"OK\",\"data\":7}");
    }

    @Test
    void aSuccessWithoutDataHasNoDataAndNoErrors() {
        get("/api/probe/nothing")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.success")
                .isEqualTo(true)
                .jsonPath("$.data")
                .doesNotExist()
                .jsonPath("$.errors")
                .doesNotExist();
    }

    @Test
    void timesAreUtcWithMilliseconds() {
        get("/api/probe/time").expectBody().jsonPath("$.data").isEqualTo("2021-02-28T08:46:59.000Z");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/probe/unknown, 404",
        "PUT, /api/probe, 405",
        "DELETE, /api/probe/nothing, 405",
        "GET, /api/nothing/at/all, 404",
        "GET, /api/probe/bug, 500",
    })
    void aFailureIsWrappedInTheEnvelope(HttpMethod method, String path, int status) {
        refused(server.anonymous().method(method).uri(path).exchange(), status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/event-stream", "application/xml", "application/x-ndjson", "text/html", "image/png"})
    void theEnvelopeIsJsonWhateverTheCallerSaysItAccepts(String accept) {
        for (var path : List.of("/api/probe?number=7", "/api/probe/nothing", "/api/basic/config")) {
            server.anonymous()
                    .get()
                    .uri(path)
                    .header("Accept", accept)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .contentType(MediaType.APPLICATION_JSON)
                    .expectBody()
                    .jsonPath("$.success")
                    .isEqualTo(true);
        }
        refused(
                server.anonymous()
                        .get()
                        .uri("/api/probe")
                        .header("Accept", accept)
                        .exchange(),
                400);
    }

    @Test
    void anAcceptHeaderThatCannotBeReadIs406() {
        refused(
                server.anonymous()
                        .get()
                        .uri("/api/probe/nothing")
                        .header("Accept", "!!")
                        .exchange(),
                406);
    }

    @Test
    void anotherBodyTypeIs415() {
        refused(
                server.anonymous()
                        .post()
                        .uri("/api/probe")
                        .contentType(MediaType.TEXT_PLAIN)
                        .bodyValue("{}")
                        .exchange(),
                415);
    }

    @Test
    void aHugeBodyIs413() {
        refused(post("{\"name\":\"" + "x".repeat(3_000_000) + "\"}"), 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"name\":", "[]", "\"text\"", "nothing", "{\"name\":\"a\u0001\"}", "{} {}"})
    void aBodyThatCannotBeReadIs400(String body) {
        refused(post(body), 400);
    }

    @Test
    void aBodyNestedWithoutEndIs400() {
        refused(post("{\"parts\":" + "[".repeat(100_000)), 400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"a\",\"code\":\"x\"}                        | code",
                "{\"name\":\"a\",\"code\":1.5}                          | code",
                "{\"name\":\"a\",\"code\":99999999999}                  | code",
                "{\"name\":\"a\",\"code\":{}}                           | code",
                "{\"name\":\"a\",\"code\":0}                            | code",
                "{\"name\":\"a\",\"code\":100}                          | code",
                "{\"name\":\"  \",\"code\":1}                           | name",
                "{\"code\":1}                                           | name",
                "{\"name\":null,\"code\":1}                             | name",
                "{\"name\":\"12345678901\",\"code\":1}                  | name",
                "{\"name\":[\"a\"],\"code\":1}                          | name",
                "{\"name\":\"a\",\"code\":1,\"time\":\"yesterday\"}     | time",
                "{\"name\":\"a\",\"code\":1,\"parts\":[{\"size\":\"x\"}]} | parts",
                "{\"name\":\"a\",\"code\":1,\"parts\":[{\"size\":0}]}   | parts[0].size",
            })
    void aFieldThatIsWrongIsNamed(String body, String field) {
        refused(post(body), 400).jsonPath("$.errors[0]").value(String.class, error -> assertThat(error)
                .startsWith(field));
    }

    @Test
    void allFieldsThatAreWrongAreNamed() {
        refused(post("{\"name\":\"\",\"code\":0}"), 400)
                .jsonPath("$.errors")
                .value(Object.class, errors -> assertThat(errors.toString()).contains("name: ", "code: "));
    }

    @Test
    void numericStringsAreTakenAndUnknownFieldsIgnored() {
        post("{\"name\":\"a\",\"code\":\"12\",\"whatever\":{\"x\":[1]}}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.data.code")
                .isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/probe, number",
        "/api/probe?number=x, number",
        "/api/probe/page?pageNum=0, pageNum",
        "/api/probe/page?pageSize=ten, pageSize",
        "/api/probe/page?pageSize=1001, pageSize",
        "/api/probe/page?order=up, order",
        "/api/probe/page?sortKey=id;DROP, sortKey"
    })
    void aQueryParameterThatIsWrongIsNamed(String path, String parameter) {
        refused(get(path), 400).jsonPath("$.errors[0]").value(String.class, error -> assertThat(error)
                .startsWith(parameter + ": "));
    }

    @Test
    void whatWentWrongInsideStaysInside() {
        var body = refused(get("/api/probe/bug"), 500).returnResult().getResponseBodyContent();

        assertThat(new String(body)).doesNotContain("secret").doesNotContain("Exception");
    }

    @Test
    void whoIsRefusedForTooManyAttemptsHearsWhenToComeBack() {
        get("/api/probe/tooMany").expectStatus().isEqualTo(429).expectHeader().valueEquals("Retry-After", "90");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                       | 请求的内容不存在",
                "zh-CN                   | 请求的内容不存在",
                "zh-CN,zh;q=0.9,en;q=0.8 | 请求的内容不存在",
                "fr                      | 请求的内容不存在",
                "!!!                     | 请求的内容不存在",
                "en                      | There is nothing at this address",
                "en-US,en;q=0.9,zh;q=0.8 | There is nothing at this address",
                "fr, en;q=0.5            | There is nothing at this address",
            })
    void messagesAreInTheCallersLanguage(String language, String message) {
        WebTestClient.bindToServer()
                .baseUrl(server.url())
                .build()
                .get()
                .uri("/api/probe/unknown")
                .headers(headers -> {
                    if (language != null) {
                        headers.set("Accept-Language", language);
                    }
                })
                .exchange()
                .expectBody()
                .jsonPath("$.message")
                .isEqualTo(message);
    }

    @Test
    void aSaneRequestIdOfTheCallerIsKept() {
        server.anonymous()
                .get()
                .uri("/api/probe/unknown")
                .header(RequestId.HEADER, "abc-1")
                .exchange()
                .expectHeader()
                .valueEquals(RequestId.HEADER, "abc-1")
                .expectBody()
                .jsonPath("$.requestId")
                .isEqualTo("abc-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "ü", "<script>", "x\"y"})
    void anyOtherIsReplaced(String id) {
        server.anonymous()
                .get()
                .uri("/api/probe/nothing")
                .header(RequestId.HEADER, id)
                .exchange()
                .expectHeader()
                .valueMatches(RequestId.HEADER, "[a-z0-9]{1,13}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/%zz",
                "/api/%",
                "/api/a%00b",
                "/api/../../etc/passwd",
                "/api//probe",
                "/api/probe;x=1/%2e%2e",
                "/%2e%2e/",
                "\\"
            })
    void aMalformedPathIsTheCallersFault(String path) {
        var answer = RawHttp.exchange(server.port(), "GET " + path + " HTTP/1.1", "Host: x", "Connection: close", "");

        assertThat(answer).startsWith("HTTP/1.1 4");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/%zz, 请求地址不合法",
        "/api/%, 请求地址不合法",
        "/api/update%4, 请求地址不合法",
        "/api/{id}, 请求地址不合法",
        "/api/basic/config?t=%zz, 请求地址不合法",
        "/api/basic/config?t=100%, 请求地址不合法",
        "/api/basic/config?t=<x>, 请求地址不合法",
        "/api/basic/config?t=%25, 成功"
    })
    void anAddressThatIsNoUriIsRefusedInTheEnvelope(String address, String message) {
        var answer =
                RawHttp.exchange(server.port(), "GET " + address + " HTTP/1.1", "Host: x", "Connection: close", "");

        assertThat(answer)
                .startsWith(message.equals("成功") ? "HTTP/1.1 200" : "HTTP/1.1 400")
                .contains("Content-Type: application/json", "\"message\":\"" + message + "\"");
    }

    private ResponseSpec get(String path) {
        return server.anonymous().get().uri(path).exchange();
    }

    private ResponseSpec post(String json) {
        return server.anonymous()
                .post()
                .uri("/api/probe")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json)
                .exchange();
    }

    private static BodyContentSpec refused(ResponseSpec answer, int status) {
        return answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_JSON)
                .expectBody()
                .jsonPath("$.success")
                .isEqualTo(false)
                .jsonPath("$.statusCode")
                .isEqualTo(status)
                .jsonPath("$.message")
                .isNotEmpty()
                .jsonPath("$.errors[0]")
                .isNotEmpty()
                .jsonPath("$.requestId")
                .isNotEmpty()
                .jsonPath("$.data")
                .doesNotExist();
    }
}
