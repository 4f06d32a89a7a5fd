package io.upushy.storage.local;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * A request in terms of the OSS protocol.
 *
 * @param method in upper case
 * @param key decoded; empty when the bucket itself is meant
 * @param query decoded; a parameter without a value has an empty one
 */
record OssRequest(String method, String bucket, String key, SortedMap<String, String> query, HttpHeaders headers) {

    /** Reads the request, or returns null when its path is not UTF-8, so that it can name nothing. */
    static @Nullable OssRequest of(ServerHttpRequest request, String bucket) {
        var path = request.getURI().getRawPath();
        var key = decode(path.substring(Math.min(path.length(), bucket.length() + 2)), false);
        var query = queryOf(request.getURI().getRawQuery());
        if (key == null || query == null) {
            return null;
        }
        return new OssRequest(request.getMethod().name(), bucket, key, query, request.getHeaders());
    }

    boolean has(String parameter) {
        return query.containsKey(parameter);
    }

    /** A parameter's value, or null when it is absent or empty. */
    @Nullable
    String parameter(String name) {
        var value = query.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /** A number in a range, or the default when it is absent. */
    int number(String name, int defaultValue, int min, int max) {
        var text = parameter(name);
        if (text == null) {
            return defaultValue;
        }
        if (text.matches("\\d{1,9}")) {
            var number = Integer.parseInt(text);
            if (number >= min && number <= max) {
                return number;
            }
        }
        throw new OssError(OssError.Code.InvalidArgument, name + " must be from " + min + " to " + max + ".");
    }

    @Nullable
    String header(String name) {
        return headers.getFirst(name);
    }

    private static @Nullable SortedMap<String, String> queryOf(@Nullable String raw) {
        var query = new TreeMap<String, String>();
        for (var pair : raw == null ? new String[0] : raw.split("&")) {
            var equals = pair.indexOf('=');
            var name = decode(equals < 0 ? pair : pair.substring(0, equals), true);
            var value = equals < 0 ? "" : decode(pair.substring(equals + 1), true);
            if (name == null || value == null) {
                return null;
            }
            if (!name.isEmpty()) {
                query.put(name, value);
            }
        }
        return query;
    }

    /** Decodes once; the URI has checked that two hexadecimal digits follow each percent sign. */
    private static @Nullable String decode(String encoded, boolean plusIsSpace) {
        var bytes = ByteBuffer.allocate(encoded.length() * 3);
        for (int i = 0; i < encoded.length(); i++) {
            var character = encoded.charAt(i);
            if (character == '%') {
                bytes.put((byte) Integer.parseInt(encoded, i + 1, i + 3, 16));
                i += 2;
            } else if (character == '+' && plusIsSpace) {
                bytes.put((byte) ' ');
            } else {
                bytes.put(String.valueOf(character).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }
}
