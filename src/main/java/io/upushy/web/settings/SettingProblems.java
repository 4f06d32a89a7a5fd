package io.upushy.web.settings;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Finds every setting whose value cannot be used; the binding of the records themselves stops at the first. */
final class SettingProblems {

    private static final BindHandler READING = new BlankMeansNotSet().apply(BindHandler.DEFAULT);

    private final Environment environment;
    private final Binder binder;

    SettingProblems(Environment environment) {
        this.environment = environment;
        this.binder = Binder.get(environment);
    }

    /** One sentence each, for example {@code REDIS_PORT is 'abc' (env.production.yaml, line 3), expected a whole number …}. */
    List<String> in(Collection<SettingKey> keys) {
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            return keys.stream()
                    .map(key -> problemOf(key, validation.getValidator()))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private Optional<String> problemOf(SettingKey key, Validator validator) {
        try {
            var value = binder.bind(key.property(), Bindable.of(key.type()), READING);
            return value.isBound() && breaksARule(key, value.get(), validator)
                    ? Optional.of(describe(key))
                    : Optional.empty();
        } catch (BindException notOfThatType) {
            return Optional.of(describe(key));
        }
    }

    private static boolean breaksARule(SettingKey key, Object value, Validator validator) {
        return !validator
                .validateValue(key.owner(), key.component().getName(), value)
                .isEmpty();
    }

    private String describe(SettingKey key) {
        var found = find(key);
        var value = found == null ? "" : String.valueOf(found.getValue());
        return key.name() + " is '" + (key.isSecret() ? "***" : value) + "'" + place(found) + ", expected "
                + key.expected();
    }

    private @Nullable ConfigurationProperty find(SettingKey key) {
        for (var source : ConfigurationPropertySources.get(environment)) {
            var found = source.getConfigurationProperty(key.property());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String place(@Nullable ConfigurationProperty found) {
        var origin = Origin.from(found);
        if (origin instanceof PropertySourceOrigin within) {
            if (within.getPropertySource() instanceof SystemEnvironmentPropertySource) {
                return " (environment)";
            }
            origin = within.getOrigin();
        }
        if (origin instanceof TextResourceOrigin text && text.getResource() != null && text.getLocation() != null) {
            var line = text.getLocation().getLine() + 1;
            return " (" + text.getResource().getFilename() + ", line " + line + ")";
        }
        return "";
    }
}
