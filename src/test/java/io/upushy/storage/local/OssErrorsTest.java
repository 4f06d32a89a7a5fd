package io.upushy.storage.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.io.File;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

/** What no SDK sends by itself: requests that are signed here, byte by byte. */
@UpushyTest
@TestPropertySource(properties = {"STORAGE_ACCESS_KEY_ID=tester", "STORAGE_ACCESS_KEY_SECRET=a secret of the tests"})
class OssErrorsTest {

    private static final String SECRET = "a secret of the tests";

    @Autowired
    Server server;

    @Value("${DATA_DIR}")
    File dataDir;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(ints = {-20 * 60, 20 * 60})
    void aSkewedClockIsToldTheRightTime(int seconds) throws Exception {
        var answer = signed("PUT", "a/x.wgt", "", "x", Instant.now().plusSeconds(seconds));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("<Code>RequestTimeTooSkewed</Code>").contains("<ServerTime>20");
    }

    @Test
    void aSignedAddressEnds() throws Exception {
        var key = "a/signed.wgt";
        assertThat(signed("PUT", key, "", "x", Instant.now()).statusCode()).isEqualTo(200);
        assertThat(get(presigned("GET", key, Instant.now().plusSeconds(60))).statusCode())
                .isEqualTo(200);
        var late = get(presigned("GET", key, Instant.now().minusSeconds(1)));
        assertThat(late.statusCode()).isEqualTo(403);
        assertThat(late.body()).contains("<Code>AccessDenied</Code>").contains("expired");
        assertThat(get(presigned("PUT", key, Instant.now().plusSeconds(60))).body())
                .contains("SignatureDoesNotMatch");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, a/x.wgt, 403, AccessDenied",
        "POST, a/x.wgt?uploads, 403, AccessDenied",
        "DELETE, a/x.wgt, 403, AccessDenied",
        "GET, a/x.wgt?uploadId=1, 403, AccessDenied",
        "GET, a/x.wgt, 404, NoSuchKey",
        "GET, ?prefix=a/, 404, NoSuchKey",
    })
    void anonymousCallersOnlyReadWhatTheyKnow(String method, String path, int status, String code) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.url() + "/upushy/" + path))
                .method(method, BodyPublishers.noBody())
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("<Code>" + code + "</Code>");
        assertThat(answer.headers().firstValue("x-oss-request-id")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, a/x.wgt, acl, 501, NotImplemented",
        "POST, a/x.wgt, append, 501, NotImplemented",
        "POST, a/x.wgt, '', 405, MethodNotAllowed",
        "PATCH, a/x.wgt, '', 405, MethodNotAllowed",
        "DELETE, '', '', 405, MethodNotAllowed",
        "PUT, /a.wgt, '', 400, InvalidObjectName",
        "PUT, a%00.wgt, '', 400, InvalidObjectName",
        "PUT, a/../b.wgt, '', 400, InvalidObjectName",
        "PUT, a//b.wgt, '', 400, InvalidObjectName",
        "PUT, a/b/, '', 400, InvalidObjectName",
        "POST, a/./b.wgt, uploads, 400, InvalidObjectName",
        "GET, a/x.wgt, uploadId=../../index, 404, NoSuchUpload",
        "DELETE, a/x.wgt, uploadId=00000000000000000000000000000000, 404, NoSuchUpload",
    })
    void whatIsNotOfferedIsRefusedByName(String method, String path, String resource, int status, String code)
            throws Exception {
        var answer = signed(method, path, resource, "", Instant.now());
        assertThat(answer.body()).contains("<Code>" + code + "</Code>");
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not xml",
                "<CompleteMultipartUpload></CompleteMultipartUpload>",
                "<CompleteMultipartUpload><Part><PartNumber>x</PartNumber></Part></CompleteMultipartUpload>",
                "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><C><Part><PartNumber>1</PartNumber>"
                        + "<ETag>&e;</ETag></Part></C>",
            })
    void aListOfPartsThatCannotBeReadIsRefused(String xml) throws Exception {
        var id = initiate("a/xml.wgt");
        var answer = signed("POST", "a/xml.wgt", "uploadId=" + id, xml, Instant.now());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<Code>MalformedXML</Code>").doesNotContain("root:");
    }

    @Test
    void partsOutOfOrderAreRefused() throws Exception {
        var id = initiate("a/order.wgt");
        var part = signed("PUT", "a/order.wgt", "partNumber=1&uploadId=" + id, "x", Instant.now());
        var named = "<Part><PartNumber>1</PartNumber><ETag>"
                + part.headers().firstValue("ETag").orElseThrow() + "</ETag></Part>";
        var xml = "<CompleteMultipartUpload>" + named + named + "</CompleteMultipartUpload>";
        var answer = signed("POST", "a/order.wgt", "uploadId=" + id, xml, Instant.now());
        assertThat(answer.body()).contains("<Code>InvalidPartOrder</Code>");
        for (var number : new String[] {"0", "10001", "x", "-1", "99999999999"}) {
            var wrong = signed("PUT", "a/order.wgt", "partNumber=" + number + "&uploadId=" + id, "x", Instant.now());
            assertThat(wrong.body()).contains("<Code>InvalidArgument</Code>");
        }
    }

    @Test
    void anUploadCutHalfWayLeavesNothing() throws Exception {
        var date = DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC));
        var before = blobs();
        try (var socket = new Socket("127.0.0.1", server.port())) {
            var head = "PUT /upushy/a/cut.wgt HTTP/1.1\r\nHost: localhost\r\nDate: " + date
                    + "\r\nAuthorization: OSS tester:" + sign("PUT\n\n\n" + date + "\n/upushy/a/cut.wgt")
                    + "\r\nContent-Length: 1000000\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(new byte[400_000]);
            waitFor(() -> blobs() == before + 1);
        }
        waitFor(() -> blobs() == before);
        assertThat(get(server.url() + "/upushy/a/cut.wgt").statusCode()).isEqualTo(404);
    }

    @Test
    void aBrowserMayUploadAndSeesTheEtag() throws Exception {
        var preflight = HttpRequest.newBuilder(URI.create(server.url() + "/upushy/a/cors.wgt"))
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "https://panel.example.com")
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "authorization,x-oss-date,x-oss-security-token")
                .build();
        var allowed = client.send(preflight, BodyHandlers.ofString());
        assertThat(allowed.statusCode()).isEqualTo(200);
        assertThat(allowed.headers().firstValue("Access-Control-Allow-Methods").orElseThrow())
                .contains("PUT");
        assertThat(allowed.headers().firstValue("Access-Control-Allow-Headers").orElseThrow())
                .contains("x-oss-security-token");
        var date = DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC));
        var put = HttpRequest.newBuilder(URI.create(server.url() + "/upushy/a/cors.wgt"))
                .PUT(BodyPublishers.ofString("x"))
                .header("Origin", "https://panel.example.com")
                .header("x-oss-date", date)
                .header(
                        "Authorization",
                        "OSS tester:" + sign("PUT\n\n\n" + date + "\nx-oss-date:" + date + "\n/upushy/a/cors.wgt"))
                .build();
        var answer = client.send(put, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(String.join(", ", answer.headers().allValues("Access-Control-Expose-Headers")))
                .contains("ETag", "x-oss-request-id", "x-oss-hash-crc64ecma");
    }

    private String initiate(String key) throws Exception {
        var answer = signed("POST", key, "uploads", "", Instant.now()).body();
        return answer.substring(answer.indexOf("<UploadId>") + 10, answer.indexOf("</UploadId>"));
    }

    private HttpResponse<String> signed(String method, String path, String resource, String body, Instant time)
            throws Exception {
        var date = DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atZone(ZoneOffset.UTC));
        var query = resource.isEmpty() ? "" : "?" + resource;
        var decoded = path.replace("%00", "\0");
        var toSign = method + "\n\n\n" + date + "\nx-oss-date:" + date + "\n/upushy/" + decoded + query;
        var request = HttpRequest.newBuilder(URI.create(server.url() + "/upushy/" + path + query))
                .method(method, BodyPublishers.ofString(body))
                .header("x-oss-date", date)
                .header("Authorization", "OSS tester:" + sign(toSign))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private String presigned(String method, String key, Instant end) {
        var expires = Long.toString(end.getEpochSecond());
        var signature = sign(method + "\n\n\n" + expires + "\n/upushy/" + key);
        return server.url() + "/upushy/" + key + "?OSSAccessKeyId=tester&Expires=" + expires + "&Signature="
                + signature.replace("+", "%2B").replace("=", "%3D");
    }

    private HttpResponse<String> get(String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private static String sign(String text) {
        var digest = Hmac.sha1(SECRET.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }

    private long blobs() throws IOException {
        try (var files = Files.walk(dataDir.toPath().resolve("objects/blobs"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void waitFor(Condition condition) throws IOException {
        var end = System.nanoTime() + 10_000_000_000L;
        while (!condition.holds()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
