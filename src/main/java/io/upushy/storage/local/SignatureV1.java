package io.upushy.storage.local;

import io.upushy.storage.local.OssError.Code;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** OSS signatures, version 1: base64 of an HMAC-SHA1 over the method, a few headers and the resource. */
final class SignatureV1 {

    private static final String OSS_PREFIX = "x-oss-";

    /** Query parameters that belong to the resource; the others are not signed. */
    private static final Set<String> SIGNED_PARAMETERS = Set.of(
            "acl",
            "append",
            "bucketInfo",
            "callback",
            "callback-var",
            "continuation-token",
            "cors",
            "delete",
            "lifecycle",
            "location",
            "logging",
            "objectMeta",
            "partNumber",
            "policy",
            "position",
            "referer",
            "response-cache-control",
            "response-content-disposition",
            "response-content-encoding",
            "response-content-language",
            "response-content-type",
            "response-expires",
            "restore",
            "security-token",
            "sequential",
            "stat",
            "symlink",
            "tagging",
            "uploadId",
            "uploads",
            "versionId",
            "versioning",
            "versions",
            "website",
            "x-oss-process",
            "x-oss-request-payer",
            "x-oss-traffic-limit");

    private SignatureV1() {}

    static OssSignature ofHeader(OssRequest request, String authorization) {
        var colon = authorization.indexOf(':');
        if (colon < 0) {
            throw new OssError(Code.InvalidArgument, "The Authorization header must be OSS AccessKeyId:Signature.");
        }
        var ossDate = request.header("x-oss-date");
        var date = ossDate != null ? ossDate : request.header("Date");
        var token = request.header("x-oss-security-token");
        return new OssSignature(
                authorization.substring("OSS ".length(), colon).strip(),
                token,
                parseDate(date),
                null,
                authorization.substring(colon + 1).strip(),
                secret -> sign(secret, request, date == null ? "" : date));
    }

    static OssSignature ofQuery(OssRequest request) {
        var expires = String.valueOf(request.parameter("Expires"));
        var accessKeyId = request.parameter("OSSAccessKeyId");
        if (accessKeyId == null || !expires.matches("\\d{1,11}")) {
            throw new OssError(Code.AccessDenied, "OSSAccessKeyId and Expires must go with Signature.");
        }
        return new OssSignature(
                accessKeyId,
                request.parameter("security-token"),
                null,
                Instant.ofEpochSecond(Long.parseLong(expires)),
                String.valueOf(request.parameter("Signature")),
                secret -> sign(secret, request, expires));
    }

    private static Instant parseDate(@Nullable String date) {
        try {
            return ZonedDateTime.parse(String.valueOf(date), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException noDate) {
            throw new OssError(Code.AccessDenied, "OSS authentication requires a valid Date.");
        }
    }

    private static String sign(String secret, OssRequest request, String date) {
        var signed = new ByteArrayOutputStream();
        var head = new StringBuilder()
                .append(request.method())
                .append('\n')
                .append(orEmpty(request.header("Content-MD5")))
                .append('\n')
                .append(orEmpty(request.header("Content-Type")))
                .append('\n')
                .append(date)
                .append('\n');
        ossHeaders(request)
                .forEach((name, value) ->
                        head.append(name).append(':').append(value).append('\n'));
        signed.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1)); // headers are octets as they came
        signed.writeBytes(resourceOf(request).getBytes(StandardCharsets.UTF_8));
        var key = secret.getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(Hmac.sha1(key, signed.toByteArray()));
    }

    private static TreeMap<String, String> ossHeaders(OssRequest request) {
        var headers = new TreeMap<String, String>();
        request.headers().forEach((name, values) -> {
            var lower = name.toLowerCase(java.util.Locale.ROOT);
            if (lower.startsWith(OSS_PREFIX)) {
                headers.put(lower, String.join(",", values).strip());
            }
        });
        return headers;
    }

    private static String resourceOf(OssRequest request) {
        var resource = new StringBuilder("/" + request.bucket() + "/" + request.key());
        var separator = '?';
        for (var parameter : request.query().entrySet()) {
            if (SIGNED_PARAMETERS.contains(parameter.getKey())) {
                resource.append(separator).append(parameter.getKey());
                if (!parameter.getValue().isEmpty()) {
                    resource.append('=').append(parameter.getValue());
                }
                separator = '&';
            }
        }
        return resource.toString();
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
