package io.upushy.hosting.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Scratch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryTest {

    private static final Map<String, String> GOOD = Map.of(
            "app.yaml",
            "title: { en: Shop, zh-CN: 商店 }\nversions: [\"1.0\"]\nport: 9000\nsettings:\n  GREETING: { title: Greeting }\n",
            ".env",
            "APP_VERSION=1.0\nAPP_HTTP_PORT=9000\nGREETING=hello\n",
            "docker-compose.yml",
            """
            services:
              web:
                image: shop:${APP_VERSION}
                ports: ["${APP_HTTP_PORT}:80"]
                environment: { PRICE: "$$5", KIND: "${KIND:-plain}" }
                labels: { com.docker.compose.http.port: "${APP_HTTP_PORT}" }
            """);

    private Path data;

    @BeforeEach
    void begin() throws IOException {
        data = Scratch.folder("library");
        for (var file : GOOD.entrySet()) {
            write(file.getKey(), file.getValue());
        }
    }

    private void write(String path, String text) throws IOException {
        var file = data.resolve("library/shop").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Template shop() {
        return new Library(new LibrarySettings(data)).find("shop").block();
    }

    private List<String> problems() {
        return shop().problems().stream()
                .map(problem -> problem.file() + " " + problem.key().replace("hosting.library.", "") + " "
                        + problem.arguments().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .map(String::strip)
                .toList();
    }

    @Test
    void theBuiltInOnesHaveNoProblems() {
        var all =
                new Library(new LibrarySettings(Scratch.folder("empty"))).all().block();

        assertThat(all).extracting(Template::name).containsExactly("node-service", "static-site", "wordpress");
        assertThat(all).allSatisfy(template -> {
            assertThat(template.problems()).as(template.name()).isEmpty();
            assertThat(template.builtIn()).isTrue();
            assertThat(template.proxyConfig()).isNotEmpty();
            assertThat(template.description().in(Locale.ENGLISH))
                    .isNotEqualTo(template.description().in(Locale.CHINESE));
        });
        assertThat(all).extracting(Template::port).doesNotHaveDuplicates();
    }

    @Test
    void aTemplateOfTheDataDirIsRead() {
        var shop = shop();

        assertThat(problems()).isEmpty();
        assertThat(shop.builtIn()).isFalse();
        assertThat(shop.title().in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("商店");
        assertThat(shop.title().in(Locale.FRENCH)).isEqualTo("Shop");
        assertThat(shop.settings()).extracting(Template.Setting::key).containsExactly("GREETING");
    }

    @Test
    void oneOfTheSameNameTakesThePlaceOfABuiltInOne() throws IOException {
        Files.move(data.resolve("library/shop"), data.resolve("library/wordpress"));

        var all = new Library(new LibrarySettings(data)).all().block();

        assertThat(all).hasSize(3);
        assertThat(all)
                .filteredOn(template -> !template.builtIn())
                .extracting(Template::name)
                .containsExactly("wordpress");
    }

    @Test
    void itsFilesAreFilledInByKeyAndTheRestStays() {
        var filled = shop().filled(Map.of("APP_HTTP_PORT", "9123", "GREETING", "it's $5 \"now\"", "OTHER", "x"));

        assertThat(filled).extracting(TemplateFile::path).containsExactly(".env", "docker-compose.yml");
        assertThat(filled.get(0).text())
                .isEqualTo("APP_VERSION=1.0\nAPP_HTTP_PORT=9123\nGREETING=\"it's \\$5 \\\"now\\\"\"\n");
        assertThat(filled.get(1).text()).isEqualTo(GOOD.get("docker-compose.yml"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            app.yaml | title | app.yaml yaml
            app.yaml | title: T\\nport: 1\\nversions: ["1"]\\ncolour: red | app.yaml unknownKey colour description, port, settings, title, versions
            app.yaml | title: T\\nport: 99999\\nversions: ["1"] | app.yaml port
            app.yaml | title: T\\nport: 1\\nversions: [] | app.yaml versions
            app.yaml | port: 1\\nversions: ["1"] | app.yaml words title
            app.yaml | title: T\\nport: 1\\nversions: ["1"]\\nsettings: { NOPE: { title: N } } | app.yaml setting NOPE
            app.yaml | title: T\\nport: 1\\nversions: ["1"]\\nsettings: { APP_VERSION: { title: N } } | app.yaml setting APP_VERSION
            .env | APP_HTTP_PORT=1\\nAPP_VERSION=1 | app.yaml setting GREETING
            .env | APP_VERSION=1\\nAPP_HTTP_PORT=1\\nGREETING=x\\nwhat is this | .env env.line 4
            .env | APP_VERSION=1\\nAPP_HTTP_PORT=1\\nGREETING=x\\nGREETING=y | .env env.line 4
            docker-compose.yml | services: [ | docker-compose.yml yaml
            docker-compose.yml | volumes: {} | docker-compose.yml compose.services
            docker-compose.yml | services: { web: { image: x } } | docker-compose.yml compose.port com.docker.compose.http.port APP_HTTP_PORT
            docker-compose.yml | services: { web: { image: "x:${NEVER}", labels: ["com.docker.compose.https.port=1"] } } | docker-compose.yml compose.variable NEVER
            docker-compose.yml | services: { web: { container_name: shop, labels: ["com.docker.compose.http.port=1"] } } | docker-compose.yml compose.name shop
            src/nginx_proxy.conf | location / { | src/nginx_proxy.conf config
            """)
    void aMistakeIsNamedWithItsFile(String file, String text, String problem) throws IOException {
        write(file, text.replace("\\n", "\n"));

        assertThat(problems()).containsExactly(problem);
        assertThat(shop().isInstallable()).isFalse();
    }

    @Test
    void theKeysThatAreWrittenMustBeThere() throws IOException {
        write(".env", "GREETING=x\n");

        assertThat(problems())
                .contains(".env env.key APP_HTTP_PORT", ".env env.key APP_VERSION")
                .contains("docker-compose.yml compose.variable APP_HTTP_PORT");
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        for (var file : GOOD.keySet()) {
            Files.delete(data.resolve("library/shop").resolve(file));
        }

        assertThat(problems()).contains("app.yaml missing", ".env missing", "docker-compose.yml missing");
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Files.createSymbolicLink(data.resolve("library/shop/passwd"), Path.of("/etc/passwd"));

        assertThat(problems()).containsExactly("passwd link");
        assertThat(shop().files()).extracting(TemplateFile::path).doesNotContain("passwd");
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        for (int i = 0; i < 501; i++) {
            write("many/" + i, "x");
        }

        assertThat(problems()).contains("tooLarge 500 5");
    }
}
