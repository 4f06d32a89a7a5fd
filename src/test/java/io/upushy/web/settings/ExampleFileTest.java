package io.upushy.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.yaml.snakeyaml.Yaml;

/** {@code env.example.yaml} explains every setting, and no other. */
class ExampleFileTest {

    static final List<SettingKey> KEYS = SettingKey.all();

    private static final Path FILE = Path.of("env.example.yaml");
    private static final Pattern ENTRY = Pattern.compile("((?:^#[^\\n]*\\n)+)^([A-Z0-9_]+):", Pattern.MULTILINE);

    private static String text = "";
    private static Map<String, Object> values = Map.of();
    private static final Map<String, String> EXPLANATIONS = new LinkedHashMap<>();

    @BeforeAll
    static void read() throws IOException {
        text = Files.readString(FILE);
        values = new Yaml().load(text);
        ENTRY.matcher(text).results().forEach(entry -> EXPLANATIONS.put(entry.group(2), entry.group(1)));
    }

    @Test
    void itHasTheSettingsThatThereAreAndNoOthers() {
        assertThat(values.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        KEYS.stream().map(SettingKey::name).toList());
    }

    @ParameterizedTest
    @FieldSource("KEYS")
    void eachIsExplainedInBothLanguagesWithTypeDefaultAndExample(SettingKey key) {
        assertThat(EXPLANATIONS.get(key.name()))
                .containsPattern("\\p{IsHan}")
                .containsPattern("[a-z]{3}")
                .containsPattern("default: \\S")
                .containsPattern("example: \\S");
    }

    @ParameterizedTest
    @FieldSource("KEYS")
    void eachHasItsDefaultAsValueOrNone(SettingKey key) {
        var value = Objects.toString(values.get(key.name()), "");

        if (!value.isEmpty()) {
            assertThat(value).isEqualTo(defaultOf(key));
        }
        if (!defaultOf(key).isEmpty()) {
            assertThat(EXPLANATIONS.get(key.name())).contains("default: " + defaultOf(key));
        }
    }

    /** As declared, {@code ""} when there is none. */
    private static String defaultOf(SettingKey key) {
        for (var parameter : key.owner().getDeclaredConstructors()[0].getParameters()) {
            var declared = parameter.getAnnotation(DefaultValue.class);
            if (parameter.getName().equals(key.component().getName()) && declared != null) {
                return String.join(",", declared.value());
            }
        }
        return "";
    }

    @Test
    void aServerStartsWithIt() {
        try (var process = ServerProcess.with(Map.of("SERVER_PORT", "0")).settingsFile(text)) {
            process.start();

            assertThat(process.folder().resolve("data")).isDirectory();
        }
    }

    @Test
    void aFileOfUpushyServerWorksAsItIs() {
        var file =
                """
                # 服务端口
                SERVER_PORT: 0
                PRO_DOC:
                WEB_OSS: false
                TOKEN_SECRET: 'a secret of their own, long enough to sign with'
                API_SIGN_RSA_PRIVATE_KEY_BASE64:
                API_SIGN_TIME_OUT:
                DB_TABLE_SYNC: true
                ALIYUN_OSS_ENDPOINT: ''
                ALIYUN_OSS_BUCKET: ''
                ALIYUN_ACCOUNT_ID: ''
                ALIYUN_ACCOUNT_RAM_ROLE: ''
                ALIYUN_RAM_ACCESS_KEY_ID: ''
                ALIYUN_RAM_ACCESS_KEY_SECRET: ''
                ALIYUN_RAM_TEMPORARY_EXPIRE: 15
                DB_HOST:
                DB_PORT:
                DB_USER: 'user'
                DB_PASSWORD: 'password'
                DB_DATABASE: 'upushy'
                REDIS_HOST:
                REDIS_PORT:
                REDIS_DB:
                REDIS_PASSWORD:
                REDIS_PREFIX:
                """;
        try (var process = ServerProcess.with(Map.of()).settingsFile(file)) {
            process.start();
            process.server()
                    .anonymous()
                    .get()
                    .uri("/actuator/health")
                    .exchange()
                    .expectStatus()
                    .isOk();
        }
    }
}
