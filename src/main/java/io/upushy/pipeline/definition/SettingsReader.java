package io.upushy.pipeline.definition;

import io.upushy.pipeline.definition.Definition.Settings;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads a step's settings into its record, and tells everything that is wrong with them. */
final class SettingsReader {

    /** Those the server has a sentence for. */
    private static final Set<String> CONSTRAINTS =
            Set.of("NotNull", "NotBlank", "NotEmpty", "Size", "Min", "Max", "Pattern", "Email");

    private static final Set<String> NO_ATTRIBUTES = Set.of("message", "groups", "payload");

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .addModule(new SimpleModule("definition").addDeserializer(Duration.class, new PeriodDeserializer()))
            .build();
    private final SettingsShape shape = new SettingsShape(mapper);
    private final Validator validator;

    SettingsReader(Validator validator) {
        this.validator = validator;
    }

    /** The settings, which are of no use when mistakes were noted. */
    <S> Settings<S> read(Class<S> type, Written written, String path, Mistakes mistakes) {
        var before = mistakes.count();
        var mapping = written.isNothing() ? new Written.Fields(written.line(), Map.of()) : written;
        shape.check(type, mapping, path, mistakes);
        var tree = mapping.toJson();
        if (mistakes.count() == before) {
            checkValues(type, mapping, tree, path, mistakes);
        }
        return new FilledSettings<>(type, tree, path, mapper, validator);
    }

    private <S> void checkValues(Class<S> type, Written written, JsonNode tree, String path, Mistakes mistakes) {
        var withVariables = written.texts("").stream().anyMatch(text -> Variables.areIn(text.text()));
        try {
            var unescaped = FilledSettings.fill(tree, name -> "${" + name + "}");
            var value = mapper.treeToValue(unescaped, type);
            validator.validate(value).forEach(violation -> note(violation, written, path, withVariables, mistakes));
        } catch (JacksonException | IllegalArgumentException refused) {
            if (!withVariables) { // otherwise it may be right once they are filled in
                mistakes.add(written.line(), path, "type.value");
            }
        }
    }

    private static void note(
            ConstraintViolation<?> violation, Written written, String path, boolean withVariables, Mistakes mistakes) {
        var at = written;
        var line = written.line();
        var place = new StringBuilder(path);
        for (var node : violation.getPropertyPath()) {
            var next = step(at, node, place);
            at = next.value();
            line = next.line();
        }
        var settled = at == written ? withVariables : at.texts("").stream().anyMatch(it -> Variables.areIn(it.text()));
        if (!settled) {
            mistakes.addMessage(line, place.toString(), keyOf(violation), argumentsOf(violation));
        }
    }

    /** One step down the way to what is wrong, as far as it is written. */
    private static Written.Field step(Written at, Path.Node node, StringBuilder place) {
        var next = new Written.Field(at.line(), at);
        if (node.getIndex() != null) {
            place.append('[').append(node.getIndex()).append(']');
            if (at instanceof Written.Items list
                    && node.getIndex() < list.items().size()) {
                var item = list.items().get(node.getIndex());
                next = new Written.Field(item.line(), item);
            }
        } else if (node.getKey() != null) {
            place.append('.').append(node.getKey());
            next = child(next, String.valueOf(node.getKey()));
        }
        var name = node.getName();
        if (name != null && isWritten(next.value(), name)) {
            place.append('.').append(name);
            next = child(next, name);
        }
        return next;
    }

    /** Not what a record's methods check of several values together. */
    private static boolean isWritten(Written at, String key) {
        return at instanceof Written.Fields mapping && mapping.fields().containsKey(key);
    }

    private static Written.Field child(Written.Field parent, String key) {
        return parent.value() instanceof Written.Fields mapping
                ? mapping.fields().getOrDefault(key, parent)
                : parent;
    }

    /** Steps may have sentences of their own: {@code message = "{pipeline.step.…}"}. */
    private static String keyOf(ConstraintViolation<?> violation) {
        var template = violation.getMessageTemplate();
        if (template.startsWith("{pipeline.") && template.endsWith("}")) {
            return template.substring(1, template.length() - 1);
        }
        var name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return CONSTRAINTS.contains(name) ? "validation." + name : "pipeline.definition.type.value";
    }

    /** As Spring hands them to the same sentences: what is wrong, then the constraint's attributes by name. */
    private static List<Object> argumentsOf(ConstraintViolation<?> violation) {
        var attributes =
                new TreeMap<String, Object>(violation.getConstraintDescriptor().getAttributes());
        attributes.keySet().removeAll(NO_ATTRIBUTES);
        var arguments = new ArrayList<Object>();
        arguments.add(violation.getPropertyPath().toString());
        attributes.values().forEach(value -> arguments.add(value instanceof Number ? value : value.toString()));
        return arguments;
    }

    private static final class PeriodDeserializer extends StdDeserializer<Duration> {

        private PeriodDeserializer() {
            super(Duration.class);
        }

        @Override
        public Duration deserialize(JsonParser parser, DeserializationContext context) {
            var text = parser.getString();
            return Periods.parse(text).orElseGet(() -> refused(text, context));
        }

        private static Duration refused(String text, DeserializationContext context) {
            return (Duration) context.handleWeirdStringValue(Duration.class, text, "such as 10s, 5m or 2h");
        }
    }
}
