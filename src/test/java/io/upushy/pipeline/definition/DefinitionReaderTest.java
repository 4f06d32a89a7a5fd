package io.upushy.pipeline.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.pipeline.Stage;
import io.upushy.pipeline.StepFailure;
import io.upushy.pipeline.definition.Definition.Retries;
import io.upushy.pipeline.definition.Definition.StepDefinition;
import io.upushy.pipeline.definition.Definition.When;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DefinitionReaderTest {

    private static final String WHOLE =
            """
            name: Release wgt
            on: { branches: [main, 'release/*'], tags: ['v*'] }
            timeout: 2h
            concurrency: 3
            supersede: true
            steps:
              - checkout: { repository: 'https://git.example.com/${branch}.git', depth: 5, token: GIT_TOKEN }
                secrets: [GIT_TOKEN]
              - install
              - build:
                  script: build:app
                  tool: pnpm
                  args: [--mode=production]
                  env: { VERSION: 1.10, ON: on }
                  pause: 90s
                name: app
                timeout: 10m
                retry: { times: 2, wait: 20s }
                when: always
                approve: true
              - upload: { text: '${app.file} of ${run.number}, $${HOME}' }
                retry: 3
              - upload: {}
                name: second
                stage: cp
              - notify: { text: done }
                when: failure
            """;

    private static Definition read(String yaml) {
        return Kinds.reader().read(yaml);
    }

    private static StepDefinition<?> step(String yaml, int index) {
        return read(yaml).steps().get(index);
    }

    private static Object settings(StepDefinition<?> step, Map<String, String> variables) {
        return step.settings().with(variables::get);
    }

    @Test
    void everythingThatIsWrittenIsRead() {
        var definition = read(WHOLE);

        assertThat(definition.name()).isEqualTo("Release wgt");
        assertThat(definition.on().branches()).containsExactly("main", "release/*");
        assertThat(definition.on().tags()).containsExactly("v*");
        assertThat(definition.timeout()).isEqualTo(Duration.ofHours(2));
        assertThat(definition.concurrency()).isEqualTo(3);
        assertThat(definition.supersedes()).isTrue();
        assertThat(definition.steps())
                .extracting(StepDefinition::name)
                .containsExactly("checkout", "install", "app", "upload", "second", "notify");
        assertThat(definition.steps())
                .extracting(StepDefinition::stage)
                .containsExactly(Stage.CI, Stage.CI, Stage.CI, Stage.CD, Stage.CP, Stage.CP);
    }

    @Test
    void aStepIsReadWithAllItHas() {
        var app = step(WHOLE, 2);

        assertThat(app.timeout()).isEqualTo(Duration.ofMinutes(10));
        assertThat(app.retries()).isEqualTo(new Retries(2, Duration.ofSeconds(20)));
        assertThat(app.when()).isEqualTo(When.ALWAYS);
        assertThat(app.approval()).isTrue();
        assertThat(step(WHOLE, 0).secrets()).containsExactly("GIT_TOKEN");
        assertThat(step(WHOLE, 3).retries().most()).isEqualTo(3);
    }

    @Test
    void settingsKeepTheirTextsAsWritten() {
        var build = (Kinds.Build) settings(step(WHOLE, 2), Map.of());

        assertThat(build.tool()).isEqualTo(Kinds.Tool.PNPM);
        assertThat(build.env()).isEqualTo(Map.of("VERSION", "1.10", "ON", "on"));
        assertThat(build.pause()).isEqualTo(Duration.ofSeconds(90));
        assertThat(build.args()).containsExactly("--mode=production");
    }

    @Test
    void variablesAreFilledInOnceAndNotInWhatTheyStandFor() {
        var checkout = (Kinds.Checkout) settings(step(WHOLE, 0), Map.of("branch", "a${commit}b"));
        var upload = (Kinds.Anything) settings(step(WHOLE, 3), Map.of("app.file", "x.wgt", "run.number", "7"));

        assertThat(checkout.repository()).isEqualTo("https://git.example.com/a${commit}b.git");
        assertThat(upload.text()).isEqualTo("x.wgt of 7, ${HOME}");
    }

    @Test
    void whatIsNotFitAfterFillingInFailsTheStepForGood() {
        var yaml = "steps: [{checkout: {repository: '${branch}'}}]";

        assertThatThrownBy(() -> settings(step(yaml, 0), Map.of("branch", "main")))
                .isInstanceOfSatisfying(StepFailure.class, failure -> {
                    assertThat(failure.isPassing()).isFalse();
                    assertThat(failure.arguments()).containsExactly("steps[0].checkout.repository");
                });
    }

    @Test
    void whatIsLeftOutHasDefaults() {
        var definition = read("steps: [install]");
        var install = definition.steps().get(0);

        assertThat(definition.name()).isNull();
        assertThat(definition.on().branches()).isEmpty();
        assertThat(definition.timeout()).isEqualTo(Duration.ofHours(1));
        assertThat(definition.concurrency()).isEqualTo(1);
        assertThat(definition.supersedes()).isFalse();
        assertThat(install.timeout()).isEqualTo(Duration.ofMinutes(30));
        assertThat(install.retries().most()).isZero();
        assertThat(install.when()).isEqualTo(When.SUCCESS);
        assertThat(install.secrets()).isEmpty();
        assertThat(install.approval()).isFalse();
    }

    @Test
    void namesOfSecretsAreFoundWithTheirLines() {
        var secrets = Kinds.reader().inspect(WHOLE).secrets();

        assertThat(secrets).containsExactly(new Written.Placed(8, "steps[0].secrets[0]", "GIT_TOKEN"));
    }

    @Test
    void patternsMatchAsTheySay() {
        assertThat(List.of("main", "release/1", "v1.0.0"))
                .allMatch(name -> RefPattern.anyMatches(List.of("main", "release/*", "v*"), name));
        assertThat(List.of("main2", "amain", "release/1/2", "release", "a/v1", ""))
                .noneMatch(name -> RefPattern.anyMatches(List.of("main", "release/*", "v*"), name));
        assertThat(RefPattern.matches("**", "a/b/c")).isTrue();
        assertThat(RefPattern.matches("feature/**/x", "feature/a/b/x")).isTrue();
        assertThat(RefPattern.matches("*", "a/b")).isFalse();
        assertThat(RefPattern.matches("v.*", "v1")).isFalse();
        assertThat(RefPattern.matches("*a".repeat(90) + "b", "a".repeat(250))).isFalse();
    }
}
