package io.upushy.auth.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class JsTextTest {

    /** Columns: a JSON value, and what Node.js 20 printed for String(JSON.parse(value)). */
    static Stream<String[]> values() throws Exception {
        var file = Path.of(JsTextTest.class.getResource("values.tsv").toURI());
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream().map(line -> line.split("\t", -1));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsPrintedAsJavaScriptPrintsIt(String json, String expected) {
        assertThat(JsText.of(JsonMapper.shared().readTree(json))).isEqualTo(expected);
    }
}
