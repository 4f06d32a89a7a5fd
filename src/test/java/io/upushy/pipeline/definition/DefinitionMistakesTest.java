package io.upushy.pipeline.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.pipeline.definition.InvalidDefinition.Problem;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionMistakesTest {

    private static List<Problem> problems(String yaml) {
        return Kinds.reader().inspect(yaml).problems();
    }

    /** As {@code line path key}. */
    private static List<String> told(String yaml) {
        return problems(yaml).stream()
                .map(it -> it.line() + " " + it.path() + " " + it.key().replace("pipeline.definition.", ""))
                .toList();
    }

    private static Arguments mistake(String yaml, String... told) {
        return Arguments.of(yaml, List.of(told));
    }

    static List<Arguments> mistakes() {
        return List.of(
                mistake("", "1  empty"),
                mistake("# only a comment", "1  empty"),
                mistake("just text", "1  type.fields", "1 steps noSteps"),
                mistake("steps: []", "1 steps noSteps"),
                mistake("name: x\nsteps: install", "2 steps noSteps"),
                mistake("a: [", "1  syntax"),
                mistake("steps:\n\t- install", "2  syntax"),
                mistake("steps: [install]\n---\nsteps: [install]", "2  syntax"),
                mistake("step: [install]", "1 step unknownKey.nearest", "1 steps noSteps"),
                mistake("steps: [install]\nsteps: [install]", "2 steps duplicateKey"),
                mistake("steps: [install]\nname: !!java.net.URL [x]", "2  syntax"),
                mistake("steps: [install]\nname: !secret x", "2 name tag"),
                mistake("steps: [install]\n? [a]\n: b", "2  key"),
                mistake("steps: [install]\ntimeout: 5", "2 timeout type.period"),
                mistake("steps: [install]\ntimeout: 25h", "2 timeout type.period"),
                mistake("steps: [install]\nconcurrency: 0", "2 concurrency type.range"),
                mistake("steps: [install]\nsupersede: yes", "2 supersede type.boolean"),
                mistake("steps: [install]\non: { branch: [main] }", "2 on.branch unknownKey.nearest"),
                mistake("steps: [install]\non: { branches: main }", "2 on.branches type.list"),
                mistake("steps: [install]\non: { tags: [[v1]] }", "2 on.tags[0] type.text"),
                mistake("steps:\n  - instal", "2 steps[0].instal step.kind.nearest"),
                mistake("steps:\n  - frobnicate: {}", "2 steps[0].frobnicate step.kind"),
                mistake("steps:\n  - name: x", "2 steps[0] step.noKind"),
                mistake("steps:\n  - [install]", "2 steps[0] step.form"),
                mistake("steps:\n  - install:\n    build: { script: x }", "3 steps[0] step.kinds"),
                mistake("steps:\n  - install:\n    secret: [A]", "3 steps[0].secret unknownKey.nearest"),
                mistake("steps:\n  - install:\n    secrets: [a]", "3 steps[0].secrets[0] secretName"),
                mistake("steps:\n  - install:\n    when: sometimes", "3 steps[0].when type.choice"),
                mistake("steps:\n  - install:\n    stage: cd", "3 steps[0].stage type.choice.nearest"),
                mistake("steps:\n  - install:\n    retry: { time: 1 }", "3 steps[0].retry.time unknownKey.nearest"),
                mistake("steps:\n  - install:\n    retry: 11", "3 steps[0].retry type.range"),
                mistake("steps:\n  - install\n  - install", "3 steps[1].name step.nameTaken"),
                mistake("steps:\n  - install:\n    name: run", "3 steps[0].name step.reserved"),
                mistake("steps:\n  - install:\n    name: a b", "3 steps[0].name step.name"),
                mistake("steps:\n  - release: {}\n  - install", "3 steps[1].install step.order"),
                mistake("steps:\n  - release: {}\n  - notify: {}\n  - upload: {}", new String[0]),
                mistake("steps:\n  - checkout: {}", "2 steps[0].checkout.repository missing"),
                mistake("steps:\n  - checkout", "2 steps[0].checkout.repository missing"),
                mistake("steps:\n  - checkout:\n      repository:", "3 steps[0].checkout.repository missing"),
                mistake("steps:\n  - checkout: https://x", "2 steps[0].checkout type.fields"),
                mistake(
                        "steps:\n  - checkout:\n      repository: git://x\n      depth: 2000",
                        "3 steps[0].checkout.repository validation.Pattern",
                        "4 steps[0].checkout.depth validation.Max"),
                mistake(
                        "steps:\n  - checkout:\n      url: x\n      depth: few\n      submodules: maybe\n      token: [a]",
                        "3 steps[0].checkout.url unknownKey",
                        "3 steps[0].checkout.repository missing",
                        "4 steps[0].checkout.depth type.number",
                        "5 steps[0].checkout.submodules type.boolean",
                        "6 steps[0].checkout.token type.text"),
                mistake("steps:\n  - build: { script: a, tool: pnmp }", "2 steps[0].build.tool type.choice.nearest"),
                mistake("steps:\n  - build: { script: a, args: b }", "2 steps[0].build.args type.list"),
                mistake("steps:\n  - build: { script: a, args: [] , env: [b] }", "2 steps[0].build.env type.fields"),
                mistake("steps:\n  - build: { script: a, env: { B: [c] } }", "2 steps[0].build.env.B type.text"),
                mistake("steps:\n  - build: { script: a, pause: soon }", "2 steps[0].build.pause type.duration"),
                mistake(
                        "steps:\n  - ssh:\n      host: a\n      key: K\n      health:\n        - url: ' '\n          status: 200",
                        "6 steps[0].ssh.health[0].url validation.NotBlank"),
                mistake(
                        "steps:\n  - ssh:\n      host: a\n      key: K\n      health:\n        - url: a",
                        "6 steps[0].ssh.health[0].status missing"),
                mistake("steps:\n  - ssh: { host: a }", "2 steps[0].ssh type.value"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void everyMistakeIsToldWithItsLineAndPlace(String yaml, List<String> told) {
        assertThat(told(yaml)).containsExactlyElementsOf(told);
    }

    static List<Arguments> variables() {
        return List.of(
                mistake("${branch} ${tag} ${commit} ${run.number} ${run.id} ${project.id} ${install.key} $x {y}"),
                mistake("$${HOME} $${"),
                mistake("${brunch}", "variable.nearest"),
                mistake("${HOME}", "variable"),
                mistake("${}", "variable"),
                mistake("${run}", "variable.nearest"),
                mistake("${run.name}", "variable.nearest"),
                mistake("${instal.key}", "variable.nearest"),
                mistake("${notify.key}", "variable.later"),
                mistake("${release.key}", "variable.later"),
                mistake("${install.}", "variable.key"),
                mistake("${branch", "variable.open"),
                mistake("${branch} ${", "variable.open"));
    }

    @ParameterizedTest
    @MethodSource("variables")
    void variablesThatWillHaveNoValueAreMistakes(String text, List<String> told) {
        var yaml = "steps:\n  - install\n  - notify:\n      text: '" + text + "'\n  - release: {}";

        assertThat(told(yaml))
                .containsExactlyElementsOf(
                        told.stream().map(it -> "4 steps[1].notify.text " + it).toList());
    }

    @Test
    void numbersSwitchesAndChoicesTakeNoVariables() {
        var yaml = "steps:\n  - checkout: { repository: 'https://x', depth: '${run.number}' }";

        assertThat(told(yaml)).containsExactly("2 steps[0].checkout.depth variable.inValue");
    }

    @Test
    void aTextWithVariablesIsNotJudgedBeforeTheyAreKnown() {
        assertThat(told("steps:\n  - checkout: { repository: '${branch}' }")).isEmpty();
    }

    @Test
    void whatWasMeantIsSuggested() {
        assertThat(problems("steps: [chekout]").get(0).arguments()).containsExactly("chekout", "checkout");
    }

    @Test
    void everyMistakeHasASentence() throws Exception {
        var sentences = new Properties();
        try (var in = getClass().getResourceAsStream("/messages_en.properties")) {
            sentences.load(in);
        }
        var all = mistakes().stream()
                .flatMap(it -> problems((String) it.get()[0]).stream())
                .map(Problem::key);
        assertThat(all).isNotEmpty().allMatch(sentences::containsKey);
    }

    @Test
    void aBombIsAProblemAndNoOutage() {
        var bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [%s]\n"
                    .formatted(i, i, ("*a" + (i - 1) + ",").repeat(9).replaceAll(",$", "")));
        }
        var before = System.nanoTime();

        assertThat(told(bomb.toString())).anyMatch(it -> it.endsWith("limits"));

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &a [*a]",
                "a: &a { b: *a }",
                "? &a [*a]\n: b",
            })
    void endlessAliasesAreAProblem(String yaml) {
        assertThat(told(yaml)).isNotEmpty();
    }

    @Test
    void deepNestingAndLengthAreProblems() {
        assertThat(told("[".repeat(60_000))).isNotEmpty();
        assertThat(told("a: ".repeat(1000))).isNotEmpty();
        assertThat(told("- ".repeat(2000) + "x")).isNotEmpty();
        assertThat(told("x".repeat(YamlText.LONGEST + 1))).containsExactly("1  tooLong");
        assertThat(told("steps: [" + "install,".repeat(51) + "]")).containsExactly("1 steps tooMany");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000", "\u0007", "a: \uFFFF", "\uFEFFsteps: [x]", "%YAML 3.0\n---\na", "&a", "*a", "!!set {a}"
            })
    void oddCharactersAndDirectivesAreProblems(String yaml) {
        assertThat(told(yaml)).isNotEmpty();
    }

    @Test
    void problemsAreBoundedAndInTheOrderOfLines() {
        var yaml = "steps:\n" + "  - x\n".repeat(50) + "zz: 1\n".repeat(200);
        var lines = problems(yaml).stream().mapToInt(Problem::line).toArray();

        assertThat(lines).hasSizeLessThanOrEqualTo(100).isSorted();
    }

    @Test
    void readingThrowsWithAllProblems() {
        assertThatThrownBy(() -> Kinds.reader().read("steps: [a]\nb: c"))
                .isInstanceOfSatisfying(InvalidDefinition.class, invalid -> assertThat(invalid.problems())
                        .hasSize(2));
    }

    @Test
    void twoKindsOfOneNameAreRefusedAtTheStart() {
        var step = io.upushy.pipeline.StandInStep.of("x", Kinds.Nothing.class, io.upushy.pipeline.Stage.CI);
        assertThatThrownBy(() -> new YamlDefinitionReader(Arrays.asList(step, step).stream(), Kinds.VALIDATOR))
                .isInstanceOf(IllegalStateException.class);
    }
}
