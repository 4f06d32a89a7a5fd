package io.upushy.web.settings;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;

/**
 * Makes PRO_DOC the switch of springdoc, whose conditions are evaluated before any setting is bound and take nothing but
 * "true" and "false". A value that is neither is left to the binding to refuse.
 */
class DocumentationSwitch implements EnvironmentPostProcessor {

    private static final Set<String> SWITCHED = Set.of("springdoc.api-docs.enabled", "springdoc.swagger-ui.enabled");
    private static final Set<String> OFF = Set.of("false", "off", "no", "0");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new Source(environment));
    }

    /** Looks at the setting when asked, since sources are still added later. */
    private static final class Source extends PropertySource<Set<String>> {

        private final Environment environment;

        private Source(Environment environment) {
            super("documentation", SWITCHED); // an environment in this place would be searched without end
            this.environment = environment;
        }

        @Override
        public @Nullable Object getProperty(String name) {
            return source.contains(name) ? Boolean.toString(isOn()) : null;
        }

        private boolean isOn() {
            return !OFF.contains(environment.getProperty("PRO_DOC", "").strip().toLowerCase(Locale.ROOT));
        }
    }
}
