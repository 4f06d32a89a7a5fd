package io.upushy.storage.local;

import io.upushy.storage.ObjectKeys;
import io.upushy.storage.local.OssError.Code;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** OSS signatures, version 4: an HMAC-SHA256 over the whole request, under a key for one day and region. */
final class SignatureV4 {

    static final String ALGORITHM = "OSS4-HMAC-SHA256";

    private static final String SIGNATURE_PARAMETER = "x-oss-signature";
    private static final String UNSIGNED = "UNSIGNED-PAYLOAD";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private static final Pattern FIELD = Pattern.compile("(Credential|AdditionalHeaders|Signature)=([^,\\s]*)");
    private static final long LONGEST = 7 * 24 * 3600;

    private SignatureV4() {}

    /** Access key id, then day, region, product and terminator. */
    private record Scope(String accessKeyId, List<String> parts) {

        static Scope of(@Nullable String credential) {
            var parts = List.of(String.valueOf(credential).split("/"));
            var size = parts.size();
            if (size < 5 || !parts.get(size - 1).equals("aliyun_v4_request")) {
                throw new OssError(Code.InvalidArgument, "The credential scope of the signature is not valid.");
            }
            return new Scope(String.join("/", parts.subList(0, size - 4)), parts.subList(size - 4, size));
        }
    }

    static OssSignature ofHeader(OssRequest request, String authorization) {
        var fields = new TreeMap<String, String>();
        var matcher = FIELD.matcher(authorization);
        while (matcher.find()) {
            fields.put(matcher.group(1), matcher.group(2));
        }
        var scope = Scope.of(fields.get("Credential"));
        var time = request.header("x-oss-date");
        var additional = headerNames(fields.get("AdditionalHeaders"));
        return new OssSignature(
                scope.accessKeyId,
                request.header("x-oss-security-token"),
                parse(time),
                null,
                String.valueOf(fields.get("Signature")),
                secret -> sign(secret, scope, String.valueOf(time), canonical(request, additional)));
    }

    static OssSignature ofQuery(OssRequest request) {
        var scope = Scope.of(request.parameter("x-oss-credential"));
        var time = request.parameter("x-oss-date");
        var seconds = String.valueOf(request.parameter("x-oss-expires"));
        if (!seconds.matches("\\d{1,6}") || Long.parseLong(seconds) > LONGEST) {
            throw new OssError(Code.InvalidArgument, "x-oss-expires must be from 1 to " + LONGEST + ".");
        }
        var additional = headerNames(request.parameter("x-oss-additional-headers"));
        return new OssSignature(
                scope.accessKeyId,
                request.parameter("x-oss-security-token"),
                null,
                parse(time).plusSeconds(Long.parseLong(seconds)),
                String.valueOf(request.parameter(SIGNATURE_PARAMETER)),
                secret -> sign(secret, scope, String.valueOf(time), canonical(request, additional)));
    }

    private static Instant parse(@Nullable String time) {
        try {
            return LocalDateTime.parse(String.valueOf(time), TIME).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException noTime) {
            throw new OssError(Code.AccessDenied, "OSS authentication requires a valid x-oss-date.");
        }
    }

    private static TreeSet<String> headerNames(@Nullable String list) {
        var names = new TreeSet<String>();
        if (list != null && !list.isBlank()) {
            names.addAll(List.of(list.toLowerCase(Locale.ROOT).split(";")));
        }
        return names;
    }

    private static String sign(String secret, Scope scope, String time, byte[] canonical) {
        var toSign = String.join("\n", ALGORITHM, time, String.join("/", scope.parts), sha256(canonical));
        var key = bytes("aliyun_v4" + secret);
        for (var part : scope.parts) {
            key = Hmac.sha256(key, bytes(part));
        }
        return HexFormat.of().formatHex(Hmac.sha256(key, bytes(toSign)));
    }

    private static byte[] canonical(OssRequest request, TreeSet<String> additional) {
        var text = new StringBuilder()
                .append(request.method())
                .append('\n')
                .append(ObjectKeys.encode("/" + request.bucket() + "/" + request.key()))
                .append('\n')
                .append(queryOf(request))
                .append('\n');
        var headers = headersOf(request, additional);
        headers.forEach(
                (name, value) -> text.append(name).append(':').append(value).append('\n'));
        text.append('\n')
                .append(String.join(";", additional))
                .append('\n')
                .append(Objects.requireNonNullElse(request.header("x-oss-content-sha256"), UNSIGNED));
        return bytes(text.toString());
    }

    private static String queryOf(OssRequest request) {
        var encoded = new TreeMap<String, String>();
        request.query().forEach((name, value) -> encoded.put(encode(name), encode(value)));
        encoded.remove(SIGNATURE_PARAMETER);
        var query = new StringBuilder();
        encoded.forEach((name, value) ->
                query.append(query.isEmpty() ? "" : "&").append(name).append(value.isEmpty() ? "" : "=" + value));
        return query.toString();
    }

    private static TreeMap<String, String> headersOf(OssRequest request, TreeSet<String> additional) {
        var headers = new TreeMap<String, String>();
        request.headers().forEach((name, values) -> {
            var lower = name.toLowerCase(Locale.ROOT);
            var always = lower.startsWith("x-oss-") || lower.equals("content-type") || lower.equals("content-md5");
            if (always || additional.contains(lower)) {
                var octets = String.join(",", values).strip().getBytes(StandardCharsets.ISO_8859_1);
                headers.put(lower, new String(octets, StandardCharsets.UTF_8));
            }
        });
        return headers;
    }

    private static String encode(String text) {
        return ObjectKeys.encode(text).replace("/", "%2F");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
