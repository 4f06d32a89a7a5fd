package io.upushy.storage.s3;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Answers AssumeRole as STS does, for requests whose signature (AWS Signature Version 4) is right. */
final class AwsStsDouble implements AutoCloseable {

    private static final Pattern AUTHORIZATION = Pattern.compile(
            "AWS4-HMAC-SHA256 Credential=([^/]+)/([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})");

    private final HttpServer http;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final String secret;
    private final List<Map<String, String>> requests = Collections.synchronizedList(new ArrayList<>());
    private volatile @Nullable String refusal;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    AwsStsDouble(String secret) throws IOException {
        this.secret = secret;
        this.http = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        http.setExecutor(threads);
        http.createContext("/", this::answer);
        http.start();
    }

    String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    /** The parameters of every request so far. */
    List<Map<String, String>> requests() {
        return requests;
    }

    void refuse(@Nullable String code) {
        refusal = code;
    }

    /** Holds answers back until the latch is open. */
    void hold(CountDownLatch latch) {
        gate = latch;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var parameters = parse(new String(body, StandardCharsets.UTF_8));
        requests.add(parameters);
        try {
            gate.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (!isSigned(exchange, body)) {
            send(exchange, 403, error("SignatureDoesNotMatch"));
        } else if (refusal != null) {
            send(exchange, 403, error(String.valueOf(refusal)));
        } else {
            send(exchange, 200, issued(parameters));
        }
    }

    private boolean isSigned(HttpExchange exchange, byte[] body) {
        var given = AUTHORIZATION.matcher(
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        if (!given.matches()) {
            return false;
        }
        var signedHeaders = given.group(3);
        var headers = Stream.of(signedHeaders.split(";"))
                .map(name ->
                        name + ":" + exchange.getRequestHeaders().getFirst(name).strip() + "\n")
                .collect(Collectors.joining());
        var canonical = String.join(
                "\n",
                exchange.getRequestMethod(),
                "/",
                "",
                headers,
                signedHeaders,
                HexFormat.of().formatHex(sha256(body)));
        var scope = given.group(2);
        var toSign = String.join(
                "\n",
                "AWS4-HMAC-SHA256",
                exchange.getRequestHeaders().getFirst("X-Amz-Date"),
                scope,
                HexFormat.of().formatHex(sha256(bytes(canonical))));
        var key = bytes("AWS4" + secret);
        for (var part : scope.split("/")) {
            key = hmac(key, part);
        }
        return HexFormat.of().formatHex(hmac(key, toSign)).equals(given.group(4))
                && scope.endsWith("/sts/aws4_request");
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String issued(Map<String, String> parameters) {
        var seconds = Long.parseLong(parameters.get("DurationSeconds"));
        return """
                <AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials>
                <AccessKeyId>ASIA%d</AccessKeyId><SecretAccessKey>secret</SecretAccessKey>
                <SessionToken>token</SessionToken><Expiration>%s</Expiration></Credentials></AssumeRoleResult>
                </AssumeRoleResponse>"""
                .formatted(requests.size(), Instant.now().plusSeconds(seconds).toString());
    }

    private static String error(String code) {
        return "<ErrorResponse><Error><Type>Sender</Type><Code>" + code
                + "</Code><Message>refused for the test</Message></Error></ErrorResponse>";
    }

    private static void send(HttpExchange exchange, int status, String xml) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/xml");
        exchange.sendResponseHeaders(status, bytes(xml).length);
        exchange.getResponseBody().write(bytes(xml));
        exchange.close();
    }

    private static Map<String, String> parse(String form) {
        var parameters = new TreeMap<String, String>();
        for (var pair : form.split("&")) {
            var parts = pair.split("=", 2);
            parameters.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }
}
