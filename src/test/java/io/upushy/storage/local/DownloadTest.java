package io.upushy.storage.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.storage.ObjectKeys;
import io.upushy.storage.ObjectStorage;
import io.upushy.storage.StoredObject;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import io.upushy.web.RequestHead;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;

@UpushyTest
class DownloadTest {

    private static final String PROJECT = "0123456789abcdef0123456789abcdef";
    private static final String APK = "application/vnd.android.package-archive";

    @Autowired
    Server server;

    @Autowired
    ObjectStorage storage;

    @Autowired
    ObjectKeys keys;

    private final HttpClient client = HttpClient.newHttpClient();
    private final byte[] bytes = new byte[300_000];
    private String key = "";
    private String etag = "";

    @BeforeEach
    void store() throws Exception {
        new Random(7).nextBytes(bytes);
        key = store("发布 版😀+1.apk");
        etag = get().headers().firstValue("ETag").orElseThrow();
    }

    private String store(String name) {
        var stored = storage.put(
                        keys.forUpload(PROJECT, name),
                        APK,
                        Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(bytes)))
                .map(StoredObject::key)
                .block(Duration.ofSeconds(10));
        assertThat(stored).isNotNull();
        return stored;
    }

    @Test
    void anObjectIsDownloadedWholeByAnyoneAndMayBeCachedForever() throws Exception {
        var answer = get();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(bytes);
        assertThat(answer.headers().firstValue("Content-Length")).hasValue("300000");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(APK);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        assertThat(answer.headers().firstValue("Accept-Ranges")).hasValue("bytes");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Last-Modified")).isPresent();
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E5%8F%91%E5%B8%83%20%E7%89%88%F0%9F%98%80%2B1.apk");
        assertThat(etag).matches("\"[0-9A-F]{32}\"");
    }

    @Test
    void thePublicBaseOfTheStoreAndTheEncodedKeyMakeTheAddress() throws Exception {
        var request = org.springframework.mock.http.server.reactive.MockServerHttpRequest.get("/")
                .header("Host", "127.0.0.1:" + server.port())
                .build();
        var address = storage.publicBase(RequestHead.of(request)) + ObjectKeys.encode(key);
        assertThat(client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray())
                        .body())
                .isEqualTo(bytes);
    }

    @Test
    void headTellsWhatGetWouldWithoutTheBytes() throws Exception {
        var answer = client.send(
                request().method("HEAD", HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Content-Length")).hasValue("300000");
        assertThat(answer.headers().firstValue("ETag")).hasValue(etag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0-0", "0-299999", "131072-131073", "299999-", "-1000"})
    void aRangeIsAnsweredWithThatPart(String range) throws Exception {
        var answer = get("Range", "bytes=" + range);
        var asked = ByteRange.parse("bytes=" + range, bytes.length);
        assertThat(asked).isNotNull();
        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.headers().firstValue("Content-Range"))
                .hasValue("bytes " + asked.first() + "-" + asked.last() + "/300000");
        assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(bytes, (int) asked.first(), (int) asked.last() + 1));
    }

    @Test
    void aRangeBeyondTheEndIsNotSatisfiable() throws Exception {
        var answer = get("Range", "bytes=300000-");
        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(answer.headers().firstValue("Content-Range")).hasValue("bytes */300000");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("<Code>InvalidRange</Code>");
    }

    @Test
    void severalRangesAreAnsweredWithTheWhole() throws Exception {
        var answer = get("Range", "bytes=0-1,5-6");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(bytes);
    }

    @Test
    void aRangeOfAnotherVersionIsAnsweredWithTheWhole() throws Exception {
        assertThat(get("Range", "bytes=0-1", "If-Range", etag).statusCode()).isEqualTo(206);
        assertThat(get("Range", "bytes=0-1", "If-Range", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoHasItAlreadyIsToldSo() throws Exception {
        var answer = get("If-None-Match", "\"x\", W/" + etag);
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("ETag")).hasValue(etag);
        assertThat(get("If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/upushy/",
                "/upushy/unknown",
                "/upushy/../upushy/x",
                "/upushy/../../../../etc/passwd",
                "/upushy/%2e%2e/%2e%2e/etc/passwd",
                "/upushy/..%2f..%2f..%2fetc%2fpasswd",
                "/upushy/..%5c..%5cwindows",
                "/upushy//etc/passwd",
                "/upushy/%00",
                "/upushy/a%0d%0aSet-Cookie:%20a=b",
                "/upushy/%ff%fe",
                "/upushy/index/x.json",
                "/upushy/lock",
                "/upushy/;/x",
            })
    void pathTricksFindNothing(String path) throws Exception {
        assertThat(statusLine("GET", path)).startsWith("HTTP/1.1 404 ");
        assertThat(statusLine("HEAD", path)).startsWith("HTTP/1.1 404 ");
    }

    @Test
    void aWronglyEncodedAddressIsRefused() throws Exception {
        assertThat(statusLine("GET", "/upushy/%zz")).startsWith("HTTP/1.1 400 ");
    }

    /** The first is looked up on another thread, the second is answered at once, in between the first one's end. */
    @Test
    void aConnectionGoesOnAfterRequestsThatCameTogether() throws Exception {
        var cached = "HEAD /upushy/" + ObjectKeys.encode(key) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        var unknown = "HEAD /upushy/unknown HTTP/1.1\r\nHost: localhost\r\n\r\n";
        try (var socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(5000);
            var lines = new java.io.BufferedReader(
                    new java.io.InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            for (int i = 0; i < 20; i++) {
                socket.getOutputStream().write((unknown + cached).getBytes(StandardCharsets.ISO_8859_1));
                assertThat(nextStatus(lines)).isEqualTo("HTTP/1.1 404 Not Found");
                assertThat(nextStatus(lines)).isEqualTo("HTTP/1.1 200 OK");
            }
        }
    }

    private static String nextStatus(java.io.BufferedReader lines) throws IOException {
        var status = String.valueOf(lines.readLine());
        for (var line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            assertThat(line).contains(":");
        }
        return status;
    }

    @Test
    void aDeletedObjectIsGone() throws Exception {
        storage.delete(key).block(Duration.ofSeconds(10));
        assertThat(get().statusCode()).isEqualTo(404);
    }

    private HttpResponse<byte[]> get(String... headers) throws Exception {
        var request = request();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create(server.url() + "/upushy/" + ObjectKeys.encode(key)));
    }

    /** Over a bare socket, because clients tidy up a path before they send it. */
    private String statusLine(String method, String path) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.port())) {
            var request = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }
}
