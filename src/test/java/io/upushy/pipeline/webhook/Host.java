package io.upushy.pipeline.webhook;

import io.upushy.testing.Api;
import io.upushy.testing.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Delivers as a code host does, or nearly so. */
public final class Host {

    public static final String COMMIT = "1cdcd819599cbb4099289dbbec762452f006cb40";
    static final String NONE = "0".repeat(40);

    private final Api api;
    private final String id;
    private final String secret;
    private final Map<String, String> headers = new LinkedHashMap<>();

    public Host(Api api, String id, String secret) {
        this.api = api;
        this.id = id;
        this.secret = secret;
    }

    Host with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Reply github(String event, String body) {
        return send(
                Map.of(
                        "Content-Type",
                        "application/json",
                        "User-Agent",
                        "GitHub-Hookshot/044aadd",
                        "X-GitHub-Event",
                        event,
                        "X-GitHub-Delivery",
                        UUID.randomUUID().toString(),
                        "X-Hub-Signature",
                        "sha1=" + "0".repeat(40),
                        "X-Hub-Signature-256",
                        "sha256=" + hex(hmac(secret, body))),
                body);
    }

    Reply gitea(String event, String body) {
        return send(
                Map.of(
                        "Content-Type",
                        "application/json",
                        "X-Gitea-Event",
                        event,
                        "X-GitHub-Event",
                        event,
                        "X-Gitea-Delivery",
                        UUID.randomUUID().toString(),
                        "X-Gitea-Signature",
                        hex(hmac(secret, body))),
                body);
    }

    Reply gitlabToken(String event, String body) {
        return send(
                Map.of(
                        "Content-Type",
                        "application/json",
                        "X-Gitlab-Event",
                        event,
                        "Idempotency-Key",
                        UUID.randomUUID().toString(),
                        "X-Gitlab-Token",
                        secret),
                body);
    }

    Reply gitlabSigned(String event, String time, String body) {
        var message = "msg-" + UUID.randomUUID();
        var key = secret.startsWith("whsec_")
                ? Base64.getDecoder().decode(secret.substring(6))
                : secret.getBytes(StandardCharsets.UTF_8);
        var signature = Base64.getEncoder().encodeToString(hmac(key, message + "." + time + "." + body));
        return send(
                Map.of(
                        "Content-Type", "application/json",
                        "X-Gitlab-Event", event,
                        "webhook-id", message,
                        "webhook-timestamp", time,
                        "webhook-signature", "v1,AAAA v1," + signature),
                body);
    }

    Reply gitee(String event, String time, String token, String body) {
        return send(
                Map.of(
                        "Content-Type", "application/json;charset=UTF-8",
                        "User-Agent", "git-oschina-hook",
                        "X-Gitee-Event", event,
                        "X-Gitee-Timestamp", time,
                        "X-Gitee-Token", token),
                body);
    }

    String giteeSignature(String time) {
        return Base64.getEncoder().encodeToString(hmac(secret, time + "\n" + secret));
    }

    /** What the test says of headers is stronger than what the host says. */
    private Reply send(Map<String, String> usual, String body) {
        var all = new LinkedHashMap<>(usual);
        all.putAll(headers);
        var request = api.request("/api/webhook/" + id)
                .POST(BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8)));
        all.forEach((name, value) -> {
            if (!value.isEmpty()) {
                request.setHeader(name, value);
            }
        });
        return api.send(request);
    }

    static byte[] hmac(String key, String text) {
        return hmac(key.getBytes(StandardCharsets.UTF_8), text);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static String githubPush(String ref, String after, String message) {
        return """
                {"ref":"%s","before":"%s","after":"%s","created":false,"deleted":%s,"forced":false,"base_ref":null,
                "repository":{"id":35129377,"name":"app","full_name":"team/app","pushed_at":%d,"private":true},
                "pusher":{"name":"lin","email":"lin@example.com"},
                "commits":[{"id":"%s","distinct":true,"message":"%s","author":{"name":"林 Lin","email":"lin@example.com","username":"lin"}}],
                "head_commit":%s}"""
                .formatted(
                        ref,
                        NONE.replace('0', 'a'),
                        after,
                        after.equals(NONE),
                        System.nanoTime(),
                        after,
                        message,
                        after.equals(NONE)
                                ? "null"
                                : "{\"id\":\"%s\",\"message\":\"%s\",\"author\":{\"name\":\"林 Lin\"}}"
                                        .formatted(after, message));
    }

    static String gitlabPush(String kind, String ref, String after, String message) {
        var gone = after.equals(NONE);
        return """
                {"object_kind":"%s","event_name":"%s","before":"%s","after":"%s","ref":"%s","ref_protected":true,
                "checkout_sha":%s,"message":null,"user_id":4,"user_name":"John Smith","user_username":"jsmith","project_id":15,
                "commits":[{"id":"b6568db1bc1dcd7f8b4d5a946b0b91f9dacd7327","message":"older [skip ci]","author":{"name":"Jordi","email":"j@example.com"}},
                {"id":"%s","message":"%s","title":"t","author":{"name":"Grace","email":"g@example.com"}}],"total_commits_count":2}"""
                .formatted(
                        kind,
                        kind,
                        NONE.replace('0', 'a'),
                        after,
                        ref,
                        gone ? "null" : "\"" + COMMIT + "\"",
                        COMMIT,
                        message);
    }

    static String giteaPush(String ref, String message) {
        return """
                {"secret":"","ref":"%s","before":"28e1879d029cb852e4844d9c718537df08844e03","after":"%s","compare_url":"http://localhost/x",
                "commits":[{"id":"%s","message":"%s","author":{"name":"Gitea","email":"someone@example.com","username":"gitea"}}],
                "total_commits":1,"head_commit":{"id":"%s","message":"%s","author":{"name":"Gitea","username":"gitea"}},
                "pusher":{"id":1,"login":"gitea","full_name":"Gitea Person","username":"gitea"}}"""
                .formatted(ref, COMMIT, COMMIT, message, COMMIT, message);
    }

    static String giteePush(String ref, String password, String message) {
        return """
                {"hook_name":"push_hooks","password":"%s","hook_id":1,"timestamp":"1576754827988","sign":"x","ref":"%s",
                "before":"%s","after":"%s","created":true,"deleted":false,
                "commits":[{"id":"%s","message":"%s","author":{"name":"稀饭","username":"xf"}}],
                "head_commit":{"id":"%s","message":"%s","author":{"name":"稀饭","username":"xf"}},
                "pusher":{"name":"稀饭","user_name":"xf"},"user_name":"xf"}"""
                .formatted(password, ref, NONE, COMMIT, COMMIT, message, COMMIT, message);
    }
}
