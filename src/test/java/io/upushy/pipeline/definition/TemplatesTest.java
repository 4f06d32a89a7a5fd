package io.upushy.pipeline.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.pipeline.Stage;
import io.upushy.pipeline.StandInStep;
import io.upushy.pipeline.Step;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates have no mistakes. */
class TemplatesTest {

    record Checkout(@NotBlank String repository, @Nullable String token) {}

    record Check() {}

    record Install() {}

    record Build(@Nullable String script) {}

    record Pack(@Nullable String folder) {}

    record Upload(@Nullable String file) {}

    record Release(String platform, @Nullable String updateType, @Nullable String changelog) {}

    record Health(@NotBlank String url, @Nullable Integer status) {}

    record Ssh(
            @NotBlank String host,
            @NotBlank String user,
            @Nullable String key,
            @NotBlank String hostKey,
            @NotBlank String from,
            @NotBlank String to,
            @Nullable String restart,
            @Nullable Health health) {}

    private static Stream<Step<?>> kinds() {
        return Stream.of(
                StandInStep.of("checkout", Checkout.class, Stage.CI),
                StandInStep.of("check", Check.class, Stage.CI),
                StandInStep.of("install", Install.class, Stage.CI),
                StandInStep.of("build", Build.class, Stage.CI),
                StandInStep.of("pack", Pack.class, Stage.CI),
                StandInStep.of("upload", Upload.class, Stage.CD),
                StandInStep.of("ssh", Ssh.class, Stage.CD),
                StandInStep.of("release", Release.class, Stage.CP));
    }

    static List<String> files() {
        return PipelineTemplates.IDS.stream()
                .flatMap(id -> Stream.of(id + ".zh.yaml", id + ".en.yaml"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTemplateIsReadWithoutAMistake(String file) throws IOException {
        var reader = new YamlDefinitionReader(kinds(), Kinds.VALIDATOR);

        assertThat(reader.inspect(text(file)).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void bothLanguagesDefineTheSame(String file) throws IOException {
        var reader = new YamlDefinitionReader(kinds(), Kinds.VALIDATOR);
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

    private static String text(String file) throws IOException {
        try (var in = TemplatesTest.class.getResourceAsStream("/pipeline/templates/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
