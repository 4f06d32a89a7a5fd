package io.upushy.web.settings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.ResolvableType;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * One setting.
 *
 * @param owner the record that declares it
 * @param component where it is declared
 */
record SettingKey(Class<?> owner, RecordComponent component) {

    /** Every setting of the server, once each though several modules may read one, in the order of their names. */
    static List<SettingKey> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        var keys = new TreeMap<String, SettingKey>();
        for (var found : scanner.findCandidateComponents("io.upushy")) {
            var owner = ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null);
            for (var component : owner.getRecordComponents()) {
                var key = new SettingKey(owner, component);
                keys.put(key.name(), key);
            }
        }
        return List.copyOf(keys.values());
    }

    /** As operators write it: {@code REDIS_PORT}. */
    String name() {
        return dashed().replace('-', '_').toUpperCase(Locale.ROOT);
    }

    ConfigurationPropertyName property() {
        return ConfigurationPropertyName.of(dashed());
    }

    ResolvableType type() {
        return ResolvableType.forType(component.getGenericType());
    }

    boolean isSecret() {
        return Stream.of("SECRET", "PASSWORD", "KEY", "TOKEN").anyMatch(name()::contains);
    }

    /** What a value has to be, for example {@code a whole number from 1 to 65535}. */
    String expected() {
        var pattern = rule(Pattern.class);
        if (pattern != null) {
            return pattern.message();
        }
        var type = component.getType();
        if (type == boolean.class) {
            return "true or false";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        return type == int.class || type == long.class ? "a whole number" + range() : "a " + type.getSimpleName();
    }

    private String range() {
        var min = rule(Min.class);
        var max = rule(Max.class);
        return (min == null ? "" : " from " + min.value()) + (max == null ? "" : " to " + max.value());
    }

    private <A extends Annotation> @Nullable A rule(Class<A> type) {
        return component.getAccessor().getAnnotation(type);
    }

    private String dashed() {
        return DataObjectPropertyName.toDashedForm(component.getName());
    }
}
