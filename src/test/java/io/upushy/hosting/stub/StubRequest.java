package io.upushy.hosting.stub;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a stand-in was asked.
 *
 * @param path its parts, decoded
 * @param variables the parts that the route names
 * @param query decoded
 * @param headers their names in lower case
 */
public record StubRequest(
        String method,
        List<String> path,
        Map<String, String> variables,
        Map<String, String> query,
        Map<String, String> headers,
        String body) {

    String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    long number(String name) {
        return Long.parseLong(variable(name));
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }

    StubRequest on(Map<String, String> named) {
        return new StubRequest(method, path, named, query, headers, body);
    }

    @Override
    public String toString() {
        return method + " /" + String.join("/", path) + (query.isEmpty() ? "" : " " + query);
    }
}
