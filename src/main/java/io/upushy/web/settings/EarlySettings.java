package io.upushy.web.settings;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;

/**
 * Translates the settings that Spring Boot and springdoc evaluate before any setting is bound, and in words of their own. A
 * value that cannot be used is taken for the default here and left to the binding to refuse.
 */
class EarlySettings implements EnvironmentPostProcessor {

    private static final Set<String> OFF = Set.of("false", "off", "no", "0");

    private static final Map<String, Function<Environment, @Nullable Object>> TRANSLATED = Map.of(
            "springdoc.api-docs.enabled", EarlySettings::documentation,
            "springdoc.swagger-ui.enabled", EarlySettings::documentation,
            "logging.structured.format.console", EarlySettings::logFormat);

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new Source(environment));
    }

    private static @Nullable Object documentation(Environment environment) {
        return Boolean.toString(!OFF.contains(word(environment, "PRO_DOC")));
    }

    private static @Nullable Object logFormat(Environment environment) {
        return word(environment, "LOG_FORMAT").equals("json") ? "ecs" : null;
    }

    private static String word(Environment environment, String key) {
        return environment.getProperty(key, "").strip().toLowerCase(Locale.ROOT);
    }

    /** Looks at the settings when asked, since sources are still added later. */
    private static final class Source extends PropertySource<Set<String>> {

        private final Environment environment;

        private Source(Environment environment) {
            super("early settings", TRANSLATED.keySet()); // an environment in this place would be searched without end
            this.environment = environment;
        }

        @Override
        public @Nullable Object getProperty(String name) {
            var translation = TRANSLATED.get(name);
            return translation == null ? null : translation.apply(environment);
        }
    }
}
