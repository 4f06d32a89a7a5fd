package io.upushy.pipeline.webhook;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;

/** A delivery as it came in, and what of it may be kept. */
record Incoming(HttpHeaders headers, byte[] body) {

    /** Characters of a body that are kept. */
    private static final int KEPT = 64 * 1024;

    private static final int KEPT_OF_HEADER = 500;
    private static final String MASK = "***";

    private static final List<String> TELLING =
            List.of("content-type", "user-agent", "webhook-id", "webhook-timestamp", "idempotency-key");
    private static final List<String> TELLING_BEGINNINGS = List.of("x-github-", "x-gitlab-", "x-gitea-", "x-gitee-");
    private static final List<String> SECRET_ENDINGS = List.of("-token", "-signature");

    Map<String, String> keptHeaders() {
        var kept = new TreeMap<String, String>();
        headers.forEach((name, values) -> {
            var value = String.join(", ", values);
            if (isKept(name.toLowerCase(Locale.ROOT))) {
                kept.put(name, value.substring(0, Math.min(value.length(), KEPT_OF_HEADER)));
            }
        });
        return kept;
    }

    private static boolean isKept(String name) {
        return (TELLING.contains(name) || TELLING_BEGINNINGS.stream().anyMatch(name::startsWith))
                && SECRET_ENDINGS.stream().noneMatch(name::endsWith);
    }

    /** The body's beginning; some hosts repeat the secret or the signature in it. */
    String keptBody(String secret) {
        var text = new String(body, StandardCharsets.UTF_8).replace(secret, MASK);
        text = text.replace(URLEncoder.encode(secret, StandardCharsets.UTF_8), MASK);
        var token = headers.getFirst("X-Gitee-Token");
        if (token != null && !token.isBlank()) {
            text = text.replace(token, MASK);
        }
        return text.substring(0, Math.min(text.length(), KEPT));
    }
}
