package io.upushy.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ByteArrayResource;

/** Each setting, read from a settings file and from the environment. */
class SettingsTest {

    static final List<SettingKey> KEYS = SettingKey.all();
    static final List<SettingKey> KEYS_WITH_RULES = KEYS.stream()
            .filter(key -> !key.expected().startsWith("a ") || key.expected().startsWith("a whole number"))
            .toList();

    private static final BindHandler READING = new BlankMeansNotSet().apply(BindHandler.DEFAULT);

    @ParameterizedTest
    @FieldSource("KEYS")
    void theSettingsFileSetsIt(SettingKey key) throws Exception {
        var one = samples(key).get(0);
        var other = samples(key).get(1);

        assertThat(read(key, key.name() + ": '" + one + "'", Map.of())).isEqualTo(converted(key, one));
        assertThat(read(key, key.name() + ": '" + other + "'", Map.of())).isEqualTo(converted(key, other));
        assertThat(converted(key, one)).isNotEqualTo(converted(key, other));
    }

    @ParameterizedTest
    @FieldSource("KEYS")
    void theEnvironmentIsStrongerThanTheFile(SettingKey key) throws Exception {
        var one = samples(key).get(0);
        var other = samples(key).get(1);

        assertThat(read(key, key.name() + ": '" + one + "'", Map.of(key.name(), other)))
                .isEqualTo(converted(key, other));
    }

    @ParameterizedTest
    @FieldSource("KEYS")
    void blankMeansNotSet(SettingKey key) throws Exception {
        assertThat(read(key, key.name() + ":", Map.of())).isEqualTo("not set");
        assertThat(read(key, key.name() + ": ''", Map.of())).isEqualTo("not set");
        assertThat(read(key, key.name() + ": " + samples(key).get(1), Map.of(key.name(), " ")))
                .isEqualTo("not set");
    }

    @ParameterizedTest
    @FieldSource("KEYS_WITH_RULES")
    void aValueThatCannotBeUsedIsNamedWithWhatIsExpected(SettingKey key) throws Exception {
        var problems = problems(key.name() + ": no such value", Map.of());

        assertThat(problems)
                .singleElement()
                .asString()
                .startsWith(
                        key.name() + " is '" + (key.isSecret() ? "***" : "no such value") + "' (settings.yaml, line 1)")
                .endsWith("expected " + key.expected());
    }

    @Test
    void allWrongValuesAreNamedAtOnceEachWithItsPlace() throws Exception {
        var file = "SERVER_PORT: 70000\nDB_POOL_SIZE: ten\nPRO_DOC: maybe\nAUTH_CAPTCHA: sometimes\n";

        assertThat(problems(file, Map.of("REDIS_PORT", "-1")))
                .containsExactlyInAnyOrder(
                        "SERVER_PORT is '70000' (settings.yaml, line 1), expected a whole number from 0 to 65535",
                        "DB_POOL_SIZE is 'ten' (settings.yaml, line 2), expected a whole number from 2 to 500",
                        "PRO_DOC is 'maybe' (settings.yaml, line 3), expected true or false",
                        "AUTH_CAPTCHA is 'sometimes' (settings.yaml, line 4), expected one of always, off",
                        "REDIS_PORT is '-1' (environment), expected a whole number from 1 to 65535");
    }

    @Test
    void theDefaultsBreakNoRule() throws Exception {
        assertThat(problems("", Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"off, OFF", "OFF, OFF", "'off', OFF", "always, ALWAYS"})
    void wordsAreTakenInAnyCaseAndAsYamlReadsThem(String written, String meant) throws Exception {
        var captcha = KEYS.stream()
                .filter(key -> key.name().equals("AUTH_CAPTCHA"))
                .findFirst()
                .orElseThrow();

        assertThat(read(captcha, "AUTH_CAPTCHA: " + written, Map.of())).isEqualTo(meant);
    }

    private static String read(SettingKey key, String file, Map<String, Object> environment) throws IOException {
        return Binder.get(environment(file, environment))
                .bind(key.property(), Bindable.of(key.type()), READING)
                .map(String::valueOf)
                .orElse("not set");
    }

    private static List<String> problems(String file, Map<String, Object> environment) throws IOException {
        return new SettingProblems(environment(file, environment)).in(KEYS);
    }

    private static ConfigurableEnvironment environment(String file, Map<String, Object> variables) throws IOException {
        var environment = new StandardEnvironment();
        var sources = environment.getPropertySources();
        sources.remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        sources.replace(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        var yaml = new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "settings.yaml";
            }
        };
        new YamlPropertySourceLoader().load("settings.yaml", yaml).forEach(sources::addLast);
        return environment;
    }

    private static String converted(SettingKey key, String value) {
        var type = key.component().getType();
        if (type == List.class) {
            return "[" + value + "]";
        }
        return type == Path.class ? Path.of(value).toString() : type.isEnum() ? value.toUpperCase() : value;
    }

    /** Two values the setting takes. */
    private static List<String> samples(SettingKey key) {
        var type = key.component().getType();
        if (type == boolean.class) {
            return List.of("true", "false");
        }
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .map(constant -> constant.toString().toLowerCase())
                    .limit(2)
                    .toList();
        }
        var accessor = key.component().getAccessor();
        if (type == int.class || type == long.class) {
            var min = accessor.getAnnotation(Min.class);
            var least = min == null ? 0 : min.value();
            return List.of(Long.toString(least), Long.toString(least + 1));
        }
        return accessor.isAnnotationPresent(Pattern.class) ? List.of("one", "other") : List.of("一 one", "other");
    }
}
