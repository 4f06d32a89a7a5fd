package io.upushy.pipeline.definition;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.upushy.pipeline.ShellText;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether what is written fits a record: all keys known, all values of the right type, nothing left out that is not
 * {@code @Nullable}. Goes on after a mistake, as the mapper alone would not.
 */
final class SettingsShape {

    private static final Set<Class<?>> WHOLE_NUMBERS =
            Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class);

    /** Variables whose values are this server's own. */
    private static final Set<String> FIXED = Set.of("run.number", "run.id", "project.id");

    private final JsonMapper mapper;

    SettingsShape(JsonMapper mapper) {
        this.mapper = mapper;
    }

    void check(Type type, Written written, String path, Mistakes mistakes) {
        var raw = rawOf(type);
        if (raw == null || raw == String.class) {
            if (raw != null && !(written instanceof Written.Text)) {
                mistakes.add(written.line(), path, "type.text");
            }
        } else if (raw.isRecord()) {
            checkRecord(raw, written, path, mistakes);
        } else if (Collection.class.isAssignableFrom(raw)) {
            checkItems(argument(type, 0), written, path, mistakes);
        } else if (Map.class.isAssignableFrom(raw)) {
            checkEntries(argument(type, 1), written, path, mistakes);
        } else {
            checkValue(raw, written, path, mistakes);
        }
    }

    private void checkRecord(Class<?> type, Written written, String path, Mistakes mistakes) {
        if (!(written instanceof Written.Fields mapping)) {
            if (!converts(type, written)) { // some records take a short form, too
                mistakes.add(written.line(), path, "type.fields");
            }
            return;
        }
        var components = new LinkedHashMap<String, RecordComponent>();
        for (var component : type.getRecordComponents()) {
            components.put(nameOf(component), component);
        }
        mapping.fields().forEach((key, field) -> {
            if (!components.containsKey(key)) {
                mistakes.addUnknown(field.line(), path + "." + key, "unknownKey", key, components.keySet());
            }
        });
        components.forEach((name, component) -> {
            var field = mapping.fields().get(name);
            if (field != null && !field.value().isNothing()) {
                checkShellText(component, field.value(), path + "." + name, mistakes);
                check(component.getGenericType(), field.value(), path + "." + name, mistakes);
            } else if (!isOptional(component)) {
                var line = field == null ? written.line() : field.line();
                mistakes.add(line, path + "." + name, "missing", name);
            }
        });
    }

    private static void checkShellText(RecordComponent component, Written written, String path, Mistakes mistakes) {
        if (component.isAnnotationPresent(ShellText.class)) {
            written.texts(path).stream()
                    .flatMap(text -> Variables.in(text.text()).stream())
                    .filter(variable -> !FIXED.contains(variable))
                    .forEach(variable -> mistakes.add(written.line(), path, "variable.inCommand", variable));
        }
    }

    private static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String nameOf(RecordComponent component) {
        var renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null || renamed.value().isEmpty() ? component.getName() : renamed.value();
    }

    private void checkItems(Type type, Written written, String path, Mistakes mistakes) {
        if (!(written instanceof Written.Items list)) {
            mistakes.add(written.line(), path, "type.list");
            return;
        }
        for (int i = 0; i < list.items().size(); i++) {
            checkPresent(type, list.items().get(i), path + "[" + i + "]", mistakes);
        }
    }

    private void checkEntries(Type type, Written written, String path, Mistakes mistakes) {
        if (!(written instanceof Written.Fields mapping)) {
            mistakes.add(written.line(), path, "type.fields");
            return;
        }
        mapping.fields().forEach((key, field) -> checkPresent(type, field.value(), path + "." + key, mistakes));
    }

    private void checkPresent(Type type, Written written, String path, Mistakes mistakes) {
        if (written.isNothing()) {
            mistakes.add(written.line(), path, "type.empty");
        } else {
            check(type, written, path, mistakes);
        }
    }

    private void checkValue(Class<?> type, Written written, String path, Mistakes mistakes) {
        var text = written instanceof Written.Text scalar ? scalar.text() : null;
        if (text != null && isBare(type) && Variables.areIn(text)) {
            mistakes.add(written.line(), path, "variable.inValue");
        } else if (text != null && type.isEnum()) {
            checkChoice(type, text, written.line(), path, mistakes);
        } else if (isBare(type) && (text == null || text.isBlank())
                || !hasVariables(written) && !converts(type, written)) {
            mistakes.add(written.line(), path, expected(type));
        }
    }

    private static boolean hasVariables(Written written) {
        return written.texts("").stream().anyMatch(text -> Variables.areIn(text.text()));
    }

    /** Whether a value of this type is a number, a switch, a choice or a period, and no text. */
    private static boolean isBare(Class<?> type) {
        return type.isPrimitive()
                || type.isEnum()
                || type == Boolean.class
                || type == Duration.class
                || Number.class.isAssignableFrom(type);
    }

    private static void checkChoice(Class<?> type, String text, int line, String path, Mistakes mistakes) {
        var words = words(type);
        if (words.stream().noneMatch(text::equalsIgnoreCase)) {
            mistakes.addUnknown(line, path, "type.choice", text, words);
        }
    }

    private static List<String> words(Class<?> type) {
        var words = new ArrayList<String>();
        Arrays.stream(type.getFields()).filter(field -> field.isEnumConstant()).forEach(field -> {
            var named = field.getAnnotation(JsonProperty.class);
            words.add(named == null ? field.getName().toLowerCase(Locale.ROOT) : named.value());
        });
        return words;
    }

    private static String expected(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "type.boolean";
        }
        if (type == Duration.class) {
            return "type.duration";
        }
        return WHOLE_NUMBERS.contains(type) ? "type.number" : "type.value";
    }

    private boolean converts(Class<?> type, Written written) {
        try {
            return mapper.treeToValue(written.toJson(), type) != null;
        } catch (JacksonException | IllegalArgumentException refused) {
            return false;
        }
    }

    private static @Nullable Class<?> rawOf(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : null;
    }

    private static Type argument(Type type, int index) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[index] : Object.class;
    }
}
