package io.upushy.auth.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import tools.jackson.databind.json.JsonMapper;

class SignedContentTest {

    /** Columns: uuid, timestamp, JSON body, query, and the digest that Node.js 20 with the packages qs and md5 made of them. */
    static Stream<String[]> digests() throws Exception {
        var file = Path.of(SignedContentTest.class.getResource("digests.tsv").toURI());
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream().map(line -> line.split("\t", -1));
    }

    @ParameterizedTest
    @MethodSource("digests")
    void theDigestIsTheOneJavaScriptMakes(String uuid, String timestamp, String body, String query, String digest) {
        var content = new SignedContent();
        content.add(uuid);
        content.add(timestamp);
        if (!body.isEmpty()) {
            content.addBody(JsonMapper.shared().readTree(body));
        }
        content.addQuery(MockServerHttpRequest.method(HttpMethod.GET, URI.create("/?" + query))
                .build()
                .getQueryParams());

        assertThat(content.digest()).isEqualTo(digest);
    }
}
