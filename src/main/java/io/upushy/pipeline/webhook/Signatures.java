package io.upushy.pipeline.webhook;

import io.upushy.web.ApiException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Proves that a delivery comes from who knows the webhook's secret, before anything of its body is read, in a time that does not
 * tell how nearly right a wrong one is.
 */
@Component
class Signatures {

    private static final String GITHUB = "X-Hub-Signature-256";
    private static final String GITLAB_TOKEN = "X-Gitlab-Token";
    private static final String GITLAB_SIGNATURE = "webhook-signature";
    private static final String GITEA = "X-Gitea-Signature";
    private static final String GITEE = "X-Gitee-Token";
    private static final String GITEE_TIME = "X-Gitee-Timestamp";
    private static final String STANDARD_KEY = "whsec_";
    private static final Duration TOLERANCE = Duration.ofHours(1);
    private static final int LONGEST_ID = 60;

    private final Clock clock;

    Signatures(Clock clock) {
        this.clock = clock;
    }

    /**
     * Verifies a delivery.
     *
     * @return what tells it from every other of its webhook
     * @throws ApiException 403 naming the header when it does not come from who it should
     */
    String verify(Provider provider, HttpHeaders headers, byte[] body, String secret) {
        if (secret.isBlank()) {
            throw ApiException.forbidden(null, "pipeline.webhook.noSecret");
        }
        return switch (provider) {
            case GITHUB -> {
                requireSame(GITHUB, header(headers, GITHUB), "sha256=" + hex(hmac(secret, body)));
                yield id(headers, "X-GitHub-Delivery");
            }
            case GITEA -> {
                requireSame(GITEA, header(headers, GITEA), hex(hmac(secret, body)));
                yield id(headers, "X-Gitea-Delivery");
            }
            case GITLAB -> gitlab(headers, body, secret);
            case GITEE -> gitee(headers, body, secret);
        };
    }

    private String gitlab(HttpHeaders headers, byte[] body, String secret) {
        if (headers.getFirst(GITLAB_SIGNATURE) == null) {
            requireSame(GITLAB_TOKEN, plain(headers, GITLAB_TOKEN), secret);
            var key = headers.getFirst("Idempotency-Key");
            return key == null ? hex(sha256(body)) : id(headers, "Idempotency-Key");
        }
        var id = id(headers, "webhook-id");
        var time = header(headers, "webhook-timestamp");
        var signed = (header(headers, "webhook-id") + "." + time + ".").getBytes(StandardCharsets.UTF_8);
        var expected = "v1," + base64(hmac(standardKey(secret), signed, body));
        requireOneOf(header(headers, GITLAB_SIGNATURE), expected);
        requireRecent("webhook-timestamp", time, 1000);
        return id;
    }

    /** Several signatures stand there while keys are changed. */
    private static void requireOneOf(String signatures, String expected) {
        var found = false;
        for (var signature : signatures.split(" ")) {
            found |= isSame(signature, expected);
        }
        if (!found) {
            throw wrong(GITLAB_SIGNATURE);
        }
    }

    private static byte[] standardKey(String secret) {
        if (secret.startsWith(STANDARD_KEY)) {
            try {
                return Base64.getDecoder().decode(secret.substring(STANDARD_KEY.length()));
            } catch (IllegalArgumentException noBase64) {
                // then the text itself is the key
            }
        }
        return secret.getBytes(StandardCharsets.UTF_8);
    }

    /** Either the secret itself, as Gitee's password, or a signature; what is signed is the time alone. */
    private String gitee(HttpHeaders headers, byte[] body, String secret) {
        var sent = header(headers, GITEE);
        var time = header(headers, GITEE_TIME);
        var signature = base64(hmac(secret, (time + "\n" + secret).getBytes(StandardCharsets.UTF_8)));
        var isPassword = isSame(plain(headers, GITEE), secret);
        var isSignature = isSame(sent, signature);
        var isEncoded =
                isSame(sent, signature.replace("+", "%2B").replace("/", "%2F").replace("=", "%3D"));
        if (!(isPassword | isSignature | isEncoded)) {
            throw wrong(GITEE);
        }
        requireRecent(GITEE_TIME, time, 1);
        return time + ":" + hex(sha256(body));
    }

    private void requireRecent(String name, String time, long milliseconds) {
        try {
            var sent = Instant.ofEpochMilli(Math.multiplyExact(Long.parseLong(time), milliseconds));
            if (Duration.between(sent, clock.instant()).abs().compareTo(TOLERANCE) <= 0) {
                return;
            }
        } catch (ArithmeticException | NumberFormatException noTime) {
            // refused below
        }
        throw ApiException.forbidden(name, "pipeline.webhook.time");
    }

    private static String header(HttpHeaders headers, String name) {
        var value = headers.getFirst(name);
        if (value == null || value.isBlank()) {
            throw ApiException.forbidden(name, "pipeline.webhook.unsigned");
        }
        return value;
    }

    /** A secret that is sent as it is: UTF-8, which servers read as Latin-1. */
    private static String plain(HttpHeaders headers, String name) {
        return new String(header(headers, name).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String id(HttpHeaders headers, String name) {
        var id = header(headers, name);
        return id.length() <= LONGEST_ID ? id : hex(sha256(id.getBytes(StandardCharsets.UTF_8)));
    }

    private static void requireSame(String name, String sent, String expected) {
        if (!isSame(sent, expected)) {
            throw wrong(name);
        }
    }

    /** Of their digests, so that not even the length shows. */
    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                sha256(one.getBytes(StandardCharsets.UTF_8)), sha256(other.getBytes(StandardCharsets.UTF_8)));
    }

    private static ApiException wrong(@Nullable String name) {
        return ApiException.forbidden(name, "pipeline.webhook.wrong");
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] hmac(String secret, byte[]... parts) {
        return hmac(secret.getBytes(StandardCharsets.UTF_8), parts);
    }

    private static byte[] hmac(byte[] key, byte[]... parts) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            for (var part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
