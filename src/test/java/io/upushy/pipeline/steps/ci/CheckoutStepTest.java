package io.upushy.pipeline.steps.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.pipeline.LoneStep;
import io.upushy.pipeline.RunFacts.Kind;
import io.upushy.pipeline.RunFacts.Trigger;
import io.upushy.pipeline.StepFailure;
import io.upushy.pipeline.steps.ci.command.StepTools;
import io.upushy.pipeline.steps.ci.git.Checkouts;
import io.upushy.testing.GitRepository;
import io.upushy.testing.NeedsProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NeedsProgram("git")
class CheckoutStepTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static StepTools tools;

    private final GitRepository repository = new GitRepository();
    private LoneStep run = new LoneStep("project", tools.workspace());

    @BeforeAll
    static void open() {
        tools = StepTools.withProcesses();
    }

    @AfterAll
    static void close() {
        tools.close();
    }

    @BeforeEach
    void commitSomething() {
        repository.write("file", "first").commit("First");
    }

    private Path source() {
        return run.workspace().resolve("source");
    }

    /** Starts over, as if somebody else had started the run. */
    private void startedBy(@Nullable String branch, @Nullable String commit, @Nullable String tag) {
        run = new LoneStep(
                "project", tools.workspace(), new Trigger(Kind.WEBHOOK, branch, commit, tag, null, null, null));
    }

    private Map<String, String> checkOut(CheckoutSettings settings) {
        return new CheckoutStep(tools.get(Checkouts.class))
                .execute(settings, run)
                .block(SOON)
                .values();
    }

    private Map<String, String> checkOut() {
        return checkOut(settings(repository.url(), null, null, List.of()));
    }

    private static CheckoutSettings settings(
            String url, @Nullable String branch, @Nullable Integer depth, List<String> contains) {
        return new CheckoutSettings(url, branch, depth, contains, null, null, null, null, null);
    }

    @Test
    void doneAgainItTakesTheCommitItHadBefore() {
        var before = checkOut().get("commit");
        repository.write("file", "second").commit("Nobody approved this");
        run = new LoneStep("project", tools.workspace()).after("step", "commit", before);

        assertThat(checkOut()).containsEntry("commit", before);

        assertThat(source().resolve("file")).hasContent("first");
    }

    private void assertFails(String key, CheckoutSettings settings) {
        assertThatThrownBy(() -> checkOut(settings))
                .isInstanceOfSatisfying(StepFailure.class, failure -> assertThat(failure.key())
                        .isEqualTo("pipeline.step.checkout." + key));
    }

    @Test
    void theNewestCommitOfABranchIsThereAndNothingOlder() {
        var commit = repository
                .write("file", "second")
                .write("src/manifest.json", "{\"versionName\":\"1.2\",\"versionCode\":12}")
                .commit("Second\n\nWith a body");

        var outcome = checkOut();

        assertThat(source().resolve("file")).hasContent("second");
        assertThat(outcome)
                .containsOnly(
                        Map.entry("commit", commit),
                        Map.entry("branch", "main"),
                        Map.entry("message", "Second"),
                        Map.entry("author", "Ada"),
                        Map.entry("version", "1.2"),
                        Map.entry("versionCode", "12"));
        assertThat(source().resolve(".git/shallow")).exists();
        assertThat(run.lines()).anyMatch(line -> line.contains(commit) && line.contains("Second"));
    }

    @Test
    void theRepositorysOwnBranchIsTakenWhenNobodyNamesOne() {
        startedBy(null, null, null);

        assertThat(checkOut()).containsEntry("branch", "main");
    }

    @Test
    void aTagIsTaken() {
        repository.tag("v1.0");
        repository.write("file", "later").commit("Later");
        startedBy(null, null, "v1.0");

        var outcome = checkOut();

        assertThat(outcome).containsEntry("tag", "v1.0").doesNotContainKey("branch");
        assertThat(source().resolve("file")).hasContent("first");
    }

    @Test
    void aCommitIsTakenThoughItsBranchHasMovedOn() {
        var wanted = repository.write("file", "wanted").commit("Wanted");
        for (int i = 0; i < 5; i++) {
            repository.write("file", "later " + i).commit("Later");
        }
        startedBy("main", wanted, null);

        assertThat(checkOut()).containsEntry("commit", wanted).containsEntry("branch", "main");
        assertThat(source().resolve("file")).hasContent("wanted");
    }

    @Test
    void checkingOutAgainLeavesNothingOfTheFirstTime() throws Exception {
        checkOut();
        Files.writeString(source().resolve("built"), "by a step that was cut off");

        checkOut();

        assertThat(source().resolve("built")).doesNotExist();
        assertThat(source().resolve("file")).exists();
    }

    @Test
    void asMuchHistoryIsFetchedAsItTakesToSeeThatABranchIsContained() {
        repository.branch("feature");
        for (int i = 0; i < 70; i++) {
            repository.write("file", "feature " + i).commit("Feature");
        }
        startedBy("feature", null, null);
        checkOut(settings(repository.url(), null, null, List.of("main")));
        assertThat(contains("main")).isTrue();

        repository.checkOut("main").write("other", "newer").commit("Newer on main");
        run = new LoneStep("project", tools.workspace(), run.run().trigger());
        checkOut(settings(repository.url(), null, null, List.of("main")));
        assertThat(contains("main")).isFalse();
    }

    private boolean contains(String branch) {
        try {
            return new ProcessBuilder("git", "merge-base", "--is-ancestor", "refs/remotes/origin/" + branch, "HEAD")
                            .directory(source().toFile())
                            .start()
                            .waitFor()
                    == 0;
        } catch (java.io.IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void hooksOfTheRepositoryAndOfTemplatesDoNotRun() throws Exception {
        var ran = tools.dataDir().resolve("hook-ran");
        var hooks = Files.createDirectories(repository.tree().resolve("hooks"));
        var hook = hooks.resolve("post-checkout");
        Files.writeString(hook, "#!/bin/sh\ntouch " + ran + "\n");
        assertThat(hook.toFile().setExecutable(true)).isTrue();
        repository.write(".gitattributes", "* filter=evil\n").commit("Hooks");

        checkOut();

        assertThat(ran).doesNotExist();
        assertThat(source().resolve(".git/hooks")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--upload-pack=touch /tmp/x",
                "-u",
                "ext::sh -c true",
                "https://host/a b",
                "no address",
                "https://host/\n--evil",
                "/etc",
                "../elsewhere",
                "https://"
            })
    void whatIsNoAddressIsRefused(String url) {
        assertThatThrownBy(() -> checkOut(settings(url, null, null, List.of())))
                .isInstanceOfSatisfying(StepFailure.class, failure -> assertThat(failure.key())
                        .isIn("pipeline.step.checkout.address", "pipeline.step.checkout.protocol"));
    }

    @ParameterizedTest
    @CsvSource({"git://host/a.git, protocol", "ftp://host/a.git, protocol", "https://ada:secret@host/a.git, password"})
    void whatIsNotAllowedIsRefused(String url, String key) {
        assertFails(key, settings(url, null, null, List.of()));
    }

    @Test
    void aHostIsNotTrustedAtFirstSight() {
        assertFails("knownHosts", settings("git@host:app.git", null, null, List.of()));
        assertFails("knownHosts", settings("ssh://git@host:2222/app.git", null, null, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--upload-pack=x",
                "-b",
                "a..b",
                "a b",
                "a\nb",
                "a:b",
                "/a",
                "a.lock",
                "refs/heads/*",
                "@{1}",
                "a~1",
                ""
            })
    void whatCannotBeABranchIsRefused(String branch) {
        startedBy(branch, null, null);

        assertFails("ref", settings(repository.url(), null, null, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc1234", "--help", "HEAD", "zzzz567890123456789012345678901234567890"})
    void whatIsNoWholeCommitIsRefused(String commit) {
        startedBy("main", commit, null);

        assertFails("commit", settings(repository.url(), null, null, List.of()));
    }

    @Test
    void whatIsNotThereIsNamed() {
        startedBy("no-such-branch", null, null);
        assertFails("unknown", settings(repository.url(), null, null, List.of()));
        startedBy("main", "1234567890123456789012345678901234567890", null);
        assertFails("unknown", settings(repository.url(), null, null, List.of()));
        assertFails("unreachable", settings(repository.url() + "-gone", null, null, List.of()));
    }

    @Test
    void fileIsReadOnlyWhereASettingAllowsIt() {
        try (var usual = StepTools.with(Map.of("PIPELINE_GIT_PROTOCOLS", "https,http,ssh"))) {
            assertThatThrownBy(() -> new CheckoutStep(usual.get(Checkouts.class))
                            .execute(settings(repository.url(), null, null, List.of()), run)
                            .block(SOON))
                    .isInstanceOfSatisfying(StepFailure.class, failure -> assertThat(failure.key())
                            .isEqualTo("pipeline.step.checkout.protocol"));
        }
    }
}
