package io.upushy.hosting.server;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriUtils;

/**
 * A request to one of the servers.
 *
 * @param path its parts below the server's base URL, not encoded
 * @param query not encoded
 * @param body what is written as JSON
 * @param harmless whether it changes nothing that matters, so that it cannot have happened by halves
 * @param patient whether it may take as long as pulling images does
 */
public record Call(
        HttpMethod method,
        List<String> path,
        Map<String, String> query,
        Map<String, String> headers,
        @Nullable Object body,
        boolean harmless,
        boolean patient) {

    public static Call of(HttpMethod method, String... path) {
        return new Call(method, List.of(path), Map.of(), Map.of(), null, method.equals(HttpMethod.GET), false);
    }

    public static Call get(String... path) {
        return of(HttpMethod.GET, path);
    }

    public Call query(String name, Object value) {
        return new Call(method, path, with(query, name, value.toString()), headers, body, harmless, patient);
    }

    public Call header(String name, String value) {
        return new Call(method, path, query, with(headers, name, value), body, harmless, patient);
    }

    public Call json(Object content) {
        return new Call(method, path, query, headers, content, harmless, patient);
    }

    public Call patiently() {
        return new Call(method, path, query, headers, body, harmless, true);
    }

    /** For a login, which is no {@code GET} and harmless all the same. */
    public Call harmlessly() {
        return new Call(method, path, query, headers, body, true, patient);
    }

    URI below(URI base) {
        var address =
                path.stream().map(part -> "/" + encode(part)).collect(Collectors.joining("", base.toString(), ""));
        var parameters = query.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        return URI.create(parameters.isEmpty() ? address : address + "?" + parameters);
    }

    private static String encode(String part) {
        return UriUtils.encode(part, StandardCharsets.UTF_8);
    }

    private static Map<String, String> with(Map<String, String> entries, String name, String value) {
        var more = new LinkedHashMap<>(entries);
        more.put(name, value);
        return more;
    }

    @Override
    public String toString() {
        return method + " /" + String.join("/", path); // headers and body may hold secrets
    }
}
