package io.upushy.pipeline.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.UpushyTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Templates have no mistakes for the kinds of steps there are. */
@UpushyTest
class TemplatesTest {

    @Autowired
    private YamlDefinitionReader reader;

    static List<String> files() {
        return PipelineTemplates.IDS.stream()
                .flatMap(id -> Stream.of(id + ".zh.yaml", id + ".en.yaml"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTemplateIsReadWithoutAMistake(String file) throws IOException {
        assertThat(reader.inspect(text(file)).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void bothLanguagesDefineTheSame(String file) throws IOException {
        var other = file.contains(".zh.") ? file.replace(".zh.", ".en.") : file.replace(".en.", ".zh.");

        var one = reader.read(text(file));
        var another = reader.read(text(other));

        assertThat(one.on()).isEqualTo(another.on());
        assertThat(one.steps())
                .extracting(it -> it.name() + it.timeout() + it.secrets() + it.approval())
                .isEqualTo(another.steps().stream()
                        .map(it -> it.name() + it.timeout() + it.secrets() + it.approval())
                        .toList());
    }

    @Test
    void aCommandTakesNothingThatOthersMayChoose() {
        var ssh =
                """
                steps:
                  - checkout: { repository: 'https://git.example.com/a.git' }
                  - ssh: { host: h, user: u, password: P, hostKey: 'SHA256:x', from: dist, to: /srv, restart: '%s' }
                    secrets: [P]
                """;

        for (var variable : List.of("branch", "tag", "message", "commit", "checkout.author")) {
            assertThat(reader.inspect(ssh.formatted("notify ${" + variable + "}"))
                            .problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.key()).endsWith("variable.inCommand"));
        }
        assertThat(reader.inspect(ssh.formatted("notify ${run.number} $${HOME}"))
                        .problems())
                .isEmpty();
    }

    private static String text(String file) throws IOException {
        try (var in = TemplatesTest.class.getResourceAsStream("/pipeline/templates/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
