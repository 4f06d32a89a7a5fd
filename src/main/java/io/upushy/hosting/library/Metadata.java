package io.upushy.hosting.library;

import io.upushy.hosting.library.Template.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads the metadata of a template:
 *
 * <pre>{@code
 * title: { en: Static site, zh-CN: 静态网站 }   # or one text
 * description: …                               # likewise; may be left out
 * versions: ["1.28", "1.26"]                   # at least one
 * port: 8081
 * settings:                                    # may be left out: keys of the .env that may be filled in
 *   TABLE_PREFIX: { title: Prefix, required: false }
 * }</pre>
 */
final class Metadata {

    private static final Set<String> KEYS = Set.of("title", "description", "versions", "port", "settings");
    private static final Set<String> SETTING_KEYS = Set.of("title", "required");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,49}");
    private static final int LAST_PORT = 65_535;

    private final List<TemplateProblem> problems;

    private Metadata(List<TemplateProblem> problems) {
        this.problems = problems;
    }

    /** What was read; what is missing stands as nothing, and is among the problems. */
    record Read(Words title, Words description, List<String> versions, int port, List<Setting> settings) {}

    static Read read(@Nullable String text, List<TemplateProblem> problems) {
        return new Metadata(problems).read(text == null ? "" : text);
    }

    private Read read(String text) {
        var root = root(text);
        if (root == null) {
            problem("yaml");
            return new Read(Words.NONE, Words.NONE, List.of(), 0, List.of());
        }
        refuseOthers(root, KEYS);
        return new Read(
                words(root, "title", true),
                words(root, "description", false),
                versions(root.get("versions")),
                port(root.get("port")),
                settings(root.get("settings")));
    }

    private static @Nullable Map<?, ?> root(String text) {
        try {
            var limits = new LoaderOptions();
            limits.setAllowDuplicateKeys(false);
            return new Yaml(new SafeConstructor(limits)).load(text) instanceof Map<?, ?> map ? map : null;
        } catch (YAMLException broken) {
            return null;
        }
    }

    private void refuseOthers(Map<?, ?> map, Set<String> known) {
        map.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !known.contains(key))
                .forEach(key -> problem(
                        "unknownKey",
                        key,
                        String.join(", ", known.stream().sorted().toList())));
    }

    private Words words(Map<?, ?> map, String key, boolean required) {
        var value = map.get(key);
        if (value instanceof String text && !text.isBlank()) {
            return Words.of(text.strip());
        }
        if (value instanceof Map<?, ?> languages && !languages.isEmpty()) {
            var words = new LinkedHashMap<String, String>();
            languages.forEach((language, text) -> words.put(String.valueOf(language), String.valueOf(text)));
            return new Words(words);
        }
        if (required || value != null) {
            problem("words", key);
        }
        return Words.NONE;
    }

    private List<String> versions(@Nullable Object value) {
        var versions = value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.<String>of();
        if (versions.isEmpty()
                || !versions.stream().allMatch(it -> VERSION.matcher(it).matches())) {
            problem("versions");
            return List.of();
        }
        return versions;
    }

    private int port(@Nullable Object value) {
        if (value instanceof Integer port && port > 0 && port <= LAST_PORT) {
            return port;
        }
        problem("port");
        return 0;
    }

    private List<Setting> settings(@Nullable Object value) {
        if (value != null && !(value instanceof Map<?, ?>)) {
            problem("settings");
        }
        var settings = new ArrayList<Setting>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, told) -> settings.add(setting(String.valueOf(key), told)));
        }
        return List.copyOf(settings);
    }

    private Setting setting(String key, @Nullable Object told) {
        if (!(told instanceof Map<?, ?> map)) {
            problem("settings");
            return new Setting(key, Words.of(key), false);
        }
        refuseOthers(map, SETTING_KEYS);
        return new Setting(key, words(map, "title", true), Boolean.TRUE.equals(map.get("required")));
    }

    private void problem(String key, Object... arguments) {
        problems.add(TemplateProblem.of(Template.METADATA, key, arguments));
    }
}
