package io.upushy.hosting.library;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** What of a {@code docker-compose.yml} matters here. */
final class ComposeFile {

    /** Labels whose value is the port of the machine at which an app answers, over HTTP or HTTPS. */
    static final List<String> PORT_LABELS = List.of("com.docker.compose.http.port", "com.docker.compose.https.port");

    private static final int MOST_ALIASES = 50;
    private static final Pattern VARIABLE =
            Pattern.compile("\\$(?:\\$|\\{([A-Za-z_][A-Za-z0-9_]*)([^}]*)}|([A-Za-z_]\\w*))");

    private final Map<?, ?> services;
    private final String text;

    private ComposeFile(Map<?, ?> services, String text) {
        this.services = services;
        this.text = text;
    }

    /** @throws YAMLException when it is none */
    static ComposeFile parse(String text) {
        var limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(MOST_ALIASES);
        limits.setAllowDuplicateKeys(false);
        var root = new Yaml(new SafeConstructor(limits)).load(text);
        var services = root instanceof Map<?, ?> map ? map.get("services") : null;
        return new ComposeFile(services instanceof Map<?, ?> map ? map : Map.of(), text);
    }

    boolean hasServices() {
        return !services.isEmpty();
    }

    /** Whether a service says by a label where it answers. */
    boolean tellsPort() {
        return services.values().stream()
                .anyMatch(service -> PORT_LABELS.stream().anyMatch(isLabelOf(service)));
    }

    private static Predicate<String> isLabelOf(Object service) {
        var labels = service instanceof Map<?, ?> map ? map.get("labels") : null;
        return name -> labels instanceof Map<?, ?> map && map.containsKey(name)
                || labels instanceof List<?> list
                        && list.stream().anyMatch(label -> label.toString().startsWith(name + "="));
    }

    /** Names of containers that two apps of one template would both claim. */
    List<String> fixedNames() {
        return services.values().stream()
                .map(service -> service instanceof Map<?, ?> map ? map.get("container_name") : null)
                .filter(name -> name instanceof String)
                .map(Object::toString)
                .filter(name -> !name.contains("$"))
                .toList();
    }

    /** The variables in it that have no value of their own for when there is none. */
    Set<String> variables() {
        var names = new HashSet<String>();
        var matcher = VARIABLE.matcher(text.lines()
                .filter(line -> !line.stripLeading().startsWith("#"))
                .collect(Collectors.joining("\n")));
        while (matcher.find()) {
            var braced = matcher.group(1);
            if (braced != null
                    && !matcher.group(2).startsWith(":-")
                    && !matcher.group(2).startsWith("-")) {
                names.add(braced);
            } else if (matcher.group(3) != null) {
                names.add(matcher.group(3));
            }
        }
        return names;
    }
}
