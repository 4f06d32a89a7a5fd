package io.upushy.hosting.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * The definitions of an app's changes. JSON is YAML, and what is in its strings stays in them. One change of an app follows the
 * other, and each call that may pass is tried again before anything is given up.
 */
public final class AppDefinitions {

    private static final Map<String, Object> RETRY = Map.of("times", 2, "wait", "1s");

    private AppDefinitions() {}

    /** Repository, stack and proxy host, in this order; what fails takes back what was before it. */
    static String install(HostedApp app) {
        var proxy = new TreeMap<String, Object>(Map.of(
                "app",
                app.id(),
                "domains",
                app.domains(),
                "port",
                app.port(),
                "certificate",
                app.certificate(),
                "repository",
                app.id()));
        return definition(List.of(
                step("app-files", Map.of("app", app.id())),
                step("app-repository", Map.of("app", app.id())),
                step("stack", Map.of("name", app.id(), "repository", app.id(), "fresh", true)),
                step("proxy", proxy)));
    }

    /** Goes on where it was cut off: each step does nothing when its part is gone. */
    static String uninstall(String id, boolean volumes) {
        return definition(List.of(
                step("app-remove-repository", Map.of("app", id)),
                step("app-remove-proxy", Map.of("app", id)),
                step("app-remove-stack", Map.of("app", id, "volumes", volumes))));
    }

    /** @param change start, stop, restart or redeploy */
    static String state(String id, Change change) {
        return definition(List.of(step("stack-state", Map.of("app", id, "to", change.word()))));
    }

    /** @param settings of the step {@code proxy} */
    public static String publish(Map<String, ?> settings) {
        return definition(List.of(step("proxy", settings)));
    }

    public static String unpublish(String id) {
        return definition(List.of(step("app-remove-proxy", Map.of("app", id))));
    }

    private static String definition(List<Map<String, Object>> steps) {
        var definition = new LinkedHashMap<String, Object>();
        definition.put("timeout", "6h");
        definition.put("concurrency", 1);
        definition.put("steps", steps);
        return JsonMapper.shared().writeValueAsString(definition);
    }

    private static Map<String, Object> step(String kind, Map<String, ?> settings) {
        var step = new LinkedHashMap<String, Object>();
        step.put(kind, literal(settings));
        step.put("retry", RETRY);
        step.put("timeout", "130m"); // longer than the longest call to a server
        return step;
    }

    /** What looks like a variable, as in nginx's configuration, is none. */
    private static Object literal(Object value) {
        if (value instanceof String text) {
            return text.replace("${", "$${");
        }
        if (value instanceof List<?> list) {
            return list.stream().map(AppDefinitions::literal).toList();
        }
        if (value instanceof Map<?, ?> map) {
            var literal = new TreeMap<String, Object>();
            map.forEach((key, it) -> literal.put(String.valueOf(key), literal(it)));
            return literal;
        }
        return value;
    }
}
