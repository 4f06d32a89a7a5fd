package io.upushy.pipeline.run;

import io.upushy.pipeline.Step;
import io.upushy.pipeline.definition.Definition;
import io.upushy.pipeline.definition.Definition.Retries;
import io.upushy.pipeline.definition.Definition.Settings;
import io.upushy.pipeline.definition.Definition.StepDefinition;
import io.upushy.pipeline.definition.Definition.Triggers;
import io.upushy.pipeline.definition.Definition.When;
import io.upushy.pipeline.definition.DefinitionReader;
import io.upushy.pipeline.definition.InvalidDefinition;
import io.upushy.pipeline.definition.InvalidDefinition.Problem;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** Reads definitions that have no mistakes but unknown kinds. */
@SuppressWarnings("unchecked") // what YAML holds is known to who wrote it
public class PlainReader implements DefinitionReader {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)}");

    private final ObjectProvider<Step<?>> kinds;

    PlainReader(ObjectProvider<Step<?>> kinds) {
        this.kinds = kinds;
    }

    @Override
    public Definition read(String yaml) {
        Map<String, Object> root = new Yaml().load(yaml);
        var steps = ((List<Map<String, Object>>) root.get("steps"))
                .stream().<StepDefinition<?>>map(this::step).toList();
        return new Definition(
                (String) root.get("name"),
                new Triggers(List.of(), List.of()),
                seconds(root.getOrDefault("timeout", "1h")),
                (int) root.getOrDefault("concurrency", 1),
                (boolean) root.getOrDefault("supersede", false),
                steps);
    }

    private StepDefinition<?> step(Map<String, Object> written) {
        var kind = kinds.stream()
                .filter(it -> written.containsKey(it.kind()))
                .findFirst()
                .orElseThrow(() -> new InvalidDefinition(List.of(new Problem(1, "steps", "kind", List.of()))));
        return step(kind, written);
    }

    private static <S> StepDefinition<S> step(Step<S> kind, Map<String, Object> written) {
        var retry = (Map<String, Object>) written.getOrDefault("retry", Map.of());
        return new StepDefinition<>(
                1,
                (String) written.getOrDefault("name", kind.kind()),
                kind,
                kind.stages().iterator().next(),
                seconds(written.getOrDefault("timeout", "1h")),
                new Retries((int) retry.getOrDefault("times", 0), seconds(retry.getOrDefault("wait", "1s"))),
                When.valueOf(((String) written.getOrDefault("when", "success")).toUpperCase()),
                (List<String>) written.getOrDefault("secrets", List.of()),
                (boolean) written.getOrDefault("approve", false),
                settings(kind, (Map<String, Object>) written.get(kind.kind())));
    }

    private static <S> Settings<S> settings(Step<S> kind, Map<String, Object> written) {
        return variables -> {
            var filled = new HashMap<String, Object>();
            written.forEach(
                    (key, value) -> filled.put(key, value instanceof String text ? fill(text, variables) : value));
            return JsonMapper.shared().convertValue(filled, kind.settings());
        };
    }

    private static String fill(String text, UnaryOperator<String> variables) {
        return VARIABLE.matcher(text).replaceAll(found -> variables.apply(found.group(1)));
    }

    private static Duration seconds(Object written) {
        return Duration.parse("PT" + written.toString().toUpperCase());
    }
}
