package io.upushy.storage.local;

import io.upushy.storage.local.OssError.Code;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The signature a request carries.
 *
 * @param token the security token of temporary credentials
 * @param signedAt when a header signature was made; null for one in the query, which says how long it lasts
 * @param expires when a signature in the query ends
 * @param given as the caller made it
 * @param expected as it should be, from the secret
 */
record OssSignature(
        String accessKeyId,
        @Nullable String token,
        @Nullable Instant signedAt,
        @Nullable Instant expires,
        String given,
        Function<String, String> expected) {

    private static final Duration LARGEST_SKEW = Duration.ofMinutes(15);

    /** The signature of either version, in the header or in the query; null when the request is anonymous. */
    static @Nullable OssSignature of(OssRequest request) {
        var authorization = request.header("Authorization");
        if (authorization != null && authorization.startsWith(SignatureV4.ALGORITHM + " ")) {
            return SignatureV4.ofHeader(request, authorization);
        }
        if (authorization != null && authorization.startsWith("OSS ")) {
            return SignatureV1.ofHeader(request, authorization);
        }
        if (request.has("x-oss-signature")) {
            return SignatureV4.ofQuery(request);
        }
        return request.has("Signature") ? SignatureV1.ofQuery(request) : null;
    }

    /** What the signer may do, when the signature holds. */
    Grant verify(LocalCredentials credentials, Clock clock) {
        var known = credentials.find(accessKeyId, token);
        var now = clock.instant();
        if (signedAt != null && Duration.between(signedAt, now).abs().compareTo(LARGEST_SKEW) > 0) {
            throw new OssError(Code.RequestTimeTooSkewed);
        }
        if (expires != null && now.isAfter(expires)) {
            throw new OssError(Code.AccessDenied, "Request has expired.");
        }
        if (!Hmac.equal(bytes(expected.apply(known.secret())), bytes(given))) {
            throw new OssError(Code.SignatureDoesNotMatch);
        }
        return known.grant();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
