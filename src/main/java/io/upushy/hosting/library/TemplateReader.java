package io.upushy.hosting.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a template from its files and says everything that is wrong with it. */
final class TemplateReader {

    /** Keys of the {@code .env} without which an app could not be installed twice, or in another version. */
    private static final List<String> NEEDED = List.of(EnvKeys.PORT, EnvKeys.VERSION);

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,49}");
    private static final int LARGEST_CONFIG = 20_000;

    private final List<TemplateProblem> problems;
    private final Map<String, TemplateFile> files;

    private TemplateReader(List<TemplateFile> files, List<TemplateProblem> problems) {
        this.problems = problems;
        this.files = new HashMap<>();
        files.forEach(file -> this.files.put(file.path(), file));
    }

    /**
     * The template of these files.
     *
     * @param found what is wrong with the files themselves
     */
    static Template read(String name, boolean builtIn, List<TemplateFile> files, List<TemplateProblem> found) {
        var problems = new ArrayList<>(found);
        if (!NAME.matcher(name).matches()) {
            problems.add(TemplateProblem.of("", "name"));
        }
        var reader = new TemplateReader(files, problems);
        var metadata = Metadata.read(reader.text(Template.METADATA), problems);
        var env = reader.env();
        reader.checkCompose(env.keySet());
        reader.checkSettings(metadata, env);
        Template.PROXY_CONFIG.forEach(reader::checkConfig);
        return new Template(
                name,
                builtIn,
                metadata.title(),
                metadata.description(),
                metadata.versions(),
                metadata.port(),
                metadata.settings(),
                List.copyOf(files),
                List.copyOf(problems));
    }

    /** Null for a file that is not there, which is noted. */
    private @Nullable String text(String path) {
        var file = files.get(path);
        if (file == null) {
            problem(path, "missing");
        }
        return file == null ? null : file.text();
    }

    private Map<String, String> env() {
        var text = text(Template.ENV);
        var env = EnvFile.parse(text == null ? "" : text);
        env.mistakes().forEach(line -> problem(Template.ENV, "env.line", line));
        var values = env.values();
        if (text != null) {
            NEEDED.stream()
                    .filter(key -> !values.containsKey(key))
                    .forEach(key -> problem(Template.ENV, "env.key", key));
        }
        return values;
    }

    private void checkCompose(Set<String> known) {
        var text = text(Template.COMPOSE);
        if (text == null) {
            return;
        }
        try {
            checkCompose(ComposeFile.parse(text), known);
        } catch (YAMLException broken) {
            problem(Template.COMPOSE, "yaml");
        }
    }

    private void checkCompose(ComposeFile compose, Set<String> known) {
        if (!compose.hasServices()) {
            problem(Template.COMPOSE, "compose.services");
            return;
        }
        if (!compose.tellsPort()) {
            problem(Template.COMPOSE, "compose.port", ComposeFile.PORT_LABELS.get(0), EnvKeys.PORT);
        }
        compose.fixedNames().forEach(name -> problem(Template.COMPOSE, "compose.name", name));
        var unknown = new TreeSet<>(compose.variables());
        unknown.removeAll(known);
        unknown.forEach(name -> problem(Template.COMPOSE, "compose.variable", name));
    }

    private void checkSettings(Metadata.Read metadata, Map<String, String> env) {
        metadata.settings().stream()
                .map(Template.Setting::key)
                .filter(key -> !env.containsKey(key) || EnvKeys.ALL.contains(key))
                .forEach(key -> problem(Template.METADATA, "setting", key));
    }

    private void checkConfig(String path) {
        var file = files.get(path);
        if (file == null) {
            return;
        }
        var text = file.text();
        var balance = text.lines()
                .map(line -> line.replaceAll("#.*", ""))
                .flatMapToInt(String::chars)
                .map(letter -> letter == '{' ? 1 : letter == '}' ? -1 : 0)
                .sum();
        if (balance != 0 || text.length() > LARGEST_CONFIG || text.indexOf('\0') >= 0) {
            problem(path, "config");
        }
    }

    private void problem(String file, String key, Object... arguments) {
        problems.add(TemplateProblem.of(file, key, arguments));
    }
}
