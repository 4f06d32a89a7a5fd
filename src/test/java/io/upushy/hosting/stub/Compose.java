package io.upushy.hosting.stub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Docker Compose would make of a file, as far as lists of containers and volumes show it. */
record Compose(List<Service> services, List<String> volumes) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z0-9_]+)(?::?-([^}]*))?}");
    private static final String ONE_SERVICE = "services: {app: {image: nginx}}";

    /** @param ports as {@code 8080:80} */
    record Service(
            String name,
            String image,
            Map<String, String> labels,
            Map<String, String> environment,
            List<String> ports) {}

    /**
     * Reads a file.
     *
     * @param text empty where nothing is known of the repository: one service
     * @param env fills the variables in
     */
    static Compose read(String text, Map<String, String> env) {
        var filled = VARIABLE.matcher(text.isEmpty() ? ONE_SERVICE : text)
                .replaceAll(found -> Matcher.quoteReplacement(value(env, found.group(1), found.group(2))));
        var json = JsonMapper.shared().<JsonNode>valueToTree(new Yaml().<Object>load(filled));
        var services = json.path("services")
                .propertyStream()
                .map(entry -> service(entry.getKey(), entry.getValue()))
                .toList();
        return new Compose(services, List.copyOf(json.path("volumes").propertyNames()));
    }

    /** The lines of a {@code .env} file. */
    static Map<String, String> dotEnv(String text) {
        return text.lines()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0].strip(), parts -> parts[1].strip(), (first, last) -> last));
    }

    private static String value(Map<String, String> env, String name, String otherwise) {
        return env.getOrDefault(name, otherwise == null ? "" : otherwise);
    }

    private static Service service(String name, JsonNode service) {
        var ports = service.path("ports")
                .valueStream()
                .map(port -> port.asString(""))
                .collect(Collectors.toCollection(ArrayList::new));
        return new Service(
                name,
                service.path("image").asString(""),
                pairs(service.path("labels")),
                pairs(service.path("environment")),
                ports);
    }

    /** Compose takes both a map and a list of {@code name=value}. */
    private static Map<String, String> pairs(JsonNode node) {
        var pairs = new LinkedHashMap<String, String>();
        node.propertyStream()
                .forEach(entry -> pairs.put(entry.getKey(), entry.getValue().asString("")));
        if (node.isArray()) {
            node.valueStream()
                    .map(line -> line.asString("").split("=", 2))
                    .forEach(parts -> pairs.put(parts[0], parts.length > 1 ? parts[1] : ""));
        }
        return pairs;
    }
}
