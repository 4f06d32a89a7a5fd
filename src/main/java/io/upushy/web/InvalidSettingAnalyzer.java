package io.upushy.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Turns a start that failed over a setting into one message that names the key as the operator wrote it, and the fix. */
class InvalidSettingAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidSetting invalid) {
                return new FailureAnalysis(String.valueOf(invalid.getMessage()), invalid.fix() + SEE, failure);
            }
            if (cause instanceof BindValidationException invalid) {
                return outOfRange(invalid, failure);
            }
        }
        return failureToBind(failure);
    }

    private static final String SEE = " env.example.yaml explains every setting.";

    private static FailureAnalysis outOfRange(BindValidationException invalid, Throwable failure) {
        var text = new StringBuilder();
        for (var error : invalid.getValidationErrors().getAllErrors()) {
            var field = error instanceof org.springframework.validation.FieldError f ? f.getField() : "";
            var value = error instanceof org.springframework.validation.FieldError f ? f.getRejectedValue() : "";
            text.append(keyOf(field))
                    .append(" is '")
                    .append(shown(field, value))
                    .append("': ");
            text.append(error.getDefaultMessage()).append('\n');
        }
        return new FailureAnalysis(text.toString().strip(), "Correct the value." + SEE, failure);
    }

    private static @Nullable FailureAnalysis failureToBind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException bind && bind.getProperty() != null) {
                var key = keyOf(bind.getProperty().getName().toString());
                var type = bind.getTarget().getType().resolve(Object.class);
                var value = shown(key, bind.getProperty().getValue());
                return new FailureAnalysis(
                        key + " is '" + value + "', which is not " + expected(type),
                        "Set " + key + " to " + expected(type) + "." + SEE,
                        failure);
            }
        }
        return null;
    }

    private static String expected(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a whole number";
        }
        if (type.isEnum()) {
            var names = new StringBuilder("one of");
            for (var constant : type.getEnumConstants()) {
                names.append(' ').append(constant.toString().toLowerCase(Locale.ROOT));
            }
            return names.toString();
        }
        return "a " + type.getSimpleName();
    }

    private static String keyOf(String property) {
        var key = property.replace('-', '_').replaceAll("([a-z0-9])([A-Z])", "$1_$2");
        return key.toUpperCase(Locale.ROOT);
    }

    private static Object shown(String key, @Nullable Object value) {
        var upper = key.toUpperCase(Locale.ROOT);
        var secret = upper.contains("SECRET")
                || upper.contains("PASSWORD")
                || upper.contains("KEY")
                || upper.contains("TOKEN");
        return secret ? "***" : String.valueOf(value);
    }
}
