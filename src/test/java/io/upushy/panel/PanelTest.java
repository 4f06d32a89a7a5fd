package io.upushy.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.upushy.testing.Api;
import io.upushy.testing.Reply;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.net.http.HttpRequest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

@UpushyTest
class PanelTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");

    @Autowired
    Server server;

    @BeforeEach
    void isBuilt() {
        assumeTrue(
                new ClassPathResource("static/index.html").exists(), "PANEL SKIPPED: it was not built (-DskipPanel)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/projects/0b0a1c9e3c554a3c9d1f6f0b2c3d4e5f/releases", "/apidocs"})
    void everyAddressOfThePanelAnswersItsPage(String path) {
        var page = get(path, BROWSER);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("<div id=\"app\">");
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("Content-Security-Policy"))
                .contains("script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void assetsAreKeptForEver() {
        var asset = get(script(), "*/*");

        assertThat(asset.status()).isEqualTo(200);
        assertThat(asset.header("Cache-Control")).contains("max-age=31536000", "public", "immutable");
        assertThat(asset.header("Content-Type")).contains("javascript");
    }

    @Test
    void assetsAreSentCompressedToWhoUnderstandsIt() {
        var api = Api.anonymous(server);

        var asset = api.send(api.request(script()).header("Accept-Encoding", "gzip"));

        assertThat(asset.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(asset.header("Vary")).contains("Accept-Encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/none-12345678.js", "/assets/none"})
    void anAssetThatIsGoneIsNotThePage(String path) {
        var answer = get(path, BROWSER);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Cache-Control")).doesNotContain("immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/no-such-thing", "/api", "/v3/nothing", "/robots.txt", "/actuator/env"})
    void whatIsNotThePanelsKeepsItsEnvelope(String path) {
        var answer = get(path, BROWSER);

        assertThat(answer.status()).isIn(401, 404);
        assertThat(answer.json().path("success").asBoolean(true)).isFalse();
    }

    @Test
    void scriptsThatTakeAnythingGetNoPage() {
        assertThat(get("/login", "*/*").status()).isEqualTo(404);
        assertThat(get("/login", "application/json").status()).isEqualTo(404);
    }

    @Test
    void updateChecksAreNeverCompressed() {
        var api = Api.anonymous(server);
        var check = "{\"projectId\":\"0b0a1c9e3c554a3c9d1f6f0b2c3d4e5f\",\"platform\":\"android\"}";

        var answer = api.send(api.request("/api/update")
                .header("Content-Type", "application/json")
                .header("Accept-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofString(check)));

        assertThat(answer.json().has("success")).isTrue();
        assertThat(answer.header("Content-Encoding")).isEmpty();
    }

    private String script() {
        var found = SCRIPT.matcher(get("/", BROWSER).text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Reply get(String path, String accept) {
        var api = Api.anonymous(server);
        return api.send(api.request(path).header("Accept", accept));
    }
}
