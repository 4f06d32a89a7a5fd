package io.upushy.storage.aliyun;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Answers AssumeRole as STS does, for requests whose signature is right; see Aliyun's "Request signatures" of RPC APIs. */
final class StsDouble implements AutoCloseable {

    private final HttpServer http;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final String secret;
    private final List<SortedMap<String, String>> requests = Collections.synchronizedList(new ArrayList<>());
    private volatile @Nullable String refusal;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    StsDouble(String secret) throws IOException {
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
    List<SortedMap<String, String>> requests() {
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
        var parameters = parse(exchange.getRequestURI().getRawQuery());
        parameters.putAll(parse(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        requests.add(parameters);
        await();
        var given = parameters.remove("Signature");
        if (!sign(exchange.getRequestMethod(), parameters).equals(given)) {
            send(exchange, 400, error("SignatureDoesNotMatch"));
        } else if (refusal != null) {
            send(exchange, 403, error(String.valueOf(refusal)));
        } else {
            send(exchange, 200, issued(parameters));
        }
    }

    private void await() {
        try {
            gate.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String issued(SortedMap<String, String> parameters) {
        var seconds = Long.parseLong(parameters.get("DurationSeconds"));
        return """
                {"RequestId":"r","AssumedRoleUser":{"Arn":"a","AssumedRoleId":"i"},"Credentials":{
                "AccessKeyId":"STS.%d","AccessKeySecret":"secret","SecurityToken":"token","Expiration":"%s"}}"""
                .formatted(requests.size(), Instant.now().plusSeconds(seconds).toString());
    }

    private static String error(String code) {
        return "{\"RequestId\":\"r\",\"Code\":\"" + code + "\",\"Message\":\"refused for the test\"}";
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String sign(String method, SortedMap<String, String> parameters) {
        var query = parameters.entrySet().stream()
                .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec((secret + "&").getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            var signed = method + "&" + encode("/") + "&" + encode(query);
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    private static SortedMap<String, String> parse(@Nullable String form) {
        var parameters = new TreeMap<String, String>();
        for (var pair : form == null || form.isEmpty() ? new String[0] : form.split("&")) {
            var parts = pair.split("=", 2);
            parameters.put(decode(parts[0]), decode(parts[1]));
        }
        return parameters;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }
}
