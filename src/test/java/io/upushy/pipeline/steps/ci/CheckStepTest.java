package io.upushy.pipeline.steps.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.pipeline.LoneStep;
import io.upushy.pipeline.StepFailure;
import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.GitRepository;
import io.upushy.testing.NeedsProgram;
import io.upushy.testing.Scratch;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@UpushyTest
@NeedsProgram("git")
@TestPropertySource(properties = "PIPELINE_GIT_PROTOCOLS=file")
class CheckStepTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    private Server server;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CheckStep check;

    @Autowired
    private CheckoutStep checkout;

    private final GitRepository repository = new GitRepository();
    private Api owner;
    private Apps apps;
    private String project = "";
    private LoneStep run;

    @BeforeEach
    void makeProject() {
        owner = Api.anonymous(server).as(accounts.registerUser("owner"));
        apps = new Apps(owner);
        project = apps.project("checked");
        run = new LoneStep(project, Scratch.folder("check"));
        repository
                .write("package.json", "{\"scripts\":{\"build\":\"true\"}}")
                .write("src/manifest.json", manifest("__UNI__AAA", 101))
                .commit("First");
    }

    private static String manifest(String appid, int code) {
        return "/* made by people */ {\"appid\":\"%s\",\"versionName\":\"1.0\",\"versionCode\":\"%d\", // grows\n}"
                .formatted(appid, code);
    }

    private void checkOut(List<String> contains) {
        var settings = new CheckoutSettings(repository.url(), null, null, contains, null, null, null, null, null);
        var outcome = checkout.execute(settings, run).block(SOON);
        outcome.values().forEach((key, value) -> run.after("checkout", key, value));
    }

    private void check(CheckSettings settings) {
        check.execute(settings, run).block(SOON);
    }

    private static CheckSettings nothing() {
        return new CheckSettings(null, null, null, null, null, null, null, null, null);
    }

    private static CheckSettings rules(
            @Nullable List<String> branches,
            @Nullable String contains,
            @Nullable List<String> scripts,
            @Nullable List<String> forbidden,
            @Nullable Integer largest) {
        return new CheckSettings(null, null, null, null, branches, contains, scripts, forbidden, largest);
    }

    private StepFailure failure(CheckSettings settings) {
        var failure = org.assertj.core.api.Assertions.catchThrowableOfType(StepFailure.class, () -> check(settings));
        assertThat(failure).isNotNull();
        assertThat(failure.isPassing()).isFalse();
        return failure;
    }

    private void assertFails(String key, CheckSettings settings) {
        assertThat(failure(settings).key()).isEqualTo("pipeline.check." + key);
    }

    @Test
    void aFirstVersionOfAProjectPasses() {
        checkOut(List.of());

        assertThatCode(() -> check(nothing())).doesNotThrowAnyException();
        assertThat(run.lines()).contains("Nothing is wrong");
    }

    @Test
    void theVersionMustBeHigherThanEveryReleasedWgt() {
        apps.nativeRelease(project, Apps.ANDROID, 900);
        apps.nativeRelease(project, Apps.IOS, 900);
        apps.wgt(project, Apps.WGT_ANDROID, 100, 900);
        checkOut(List.of());
        assertThatCode(() -> check(nothing())).doesNotThrowAnyException();

        apps.wgt(project, Apps.WGT_IOS, 101, 900);
        var failure = failure(nothing());
        assertThat(failure.key()).isEqualTo("pipeline.check.versionGrows");
        assertThat(failure.arguments()).containsExactly("101", "101");

        var off = new CheckSettings(null, null, false, null, null, null, null, null, null);
        assertThatCode(() -> check(off)).doesNotThrowAnyException();
    }

    @Test
    void theAppidMustBeTheProjectsWhenItsOwnersHavePinnedOne() {
        owner.put("/api/project", Map.of("id", project, "appid", "__UNI__BBB")).data();
        checkOut(List.of());

        assertFails("appid", nothing());

        owner.put("/api/project", Map.of("id", project, "appid", "__UNI__AAA")).data();
        assertThatCode(() -> check(nothing())).doesNotThrowAnyException();
    }

    @Test
    void whatHasNoManifestIsCheckedForTheRestUnlessAManifestIsAskedFor() {
        repository.git("rm", "--quiet", "src/manifest.json");
        repository.commit("A site");
        checkOut(List.of());

        assertThatCode(() -> check(nothing())).doesNotThrowAnyException();
        assertFails("noManifest", new CheckSettings(null, null, true, null, null, null, null, null, null));
        assertThat(failure(new CheckSettings("no/such", null, true, null, null, null, null, null, null))
                        .key())
                .isEqualTo("pipeline.step.source.noFolder");
    }

    @Test
    void onlyAllowedBranchesPass() {
        repository.branch("feature/login").commit("Login");
        run = new LoneStep(
                project,
                Scratch.folder("check"),
                new io.upushy.pipeline.RunFacts.Trigger(
                        io.upushy.pipeline.RunFacts.Kind.MANUAL, "feature/login", null, null, null, null, null));
        checkOut(List.of());

        assertFails("branches", rules(List.of("main", "release/*"), null, null, null, null));
        assertThatCode(() -> check(rules(List.of("main", "feature/*"), null, null, null, null)))
                .doesNotThrowAnyException();
    }

    @Test
    void theNewestOfAnotherBranchMustBeContained() {
        repository.branch("release");
        repository.checkOut("main");
        checkOut(List.of());
        assertFails("containsUnknown", rules(null, "release", null, null, null));

        repository.checkOut("release").commit("Same as main and one more");
        repository.checkOut("main");
        checkOut(List.of("release"));
        assertFails("contains", rules(null, "release", null, null, null));

        repository.git("merge", "--quiet", "--no-edit", "release");
        repository.commit("Merged");
        checkOut(List.of("release"));
        assertThatCode(() -> check(rules(null, "release", null, null, null))).doesNotThrowAnyException();
    }

    @Test
    void scriptsMustBeThere() {
        checkOut(List.of());

        assertThatCode(() -> check(rules(null, null, List.of("build"), null, null)))
                .doesNotThrowAnyException();
        var failure = failure(rules(null, null, List.of("build", "build:app", "lint"), null, null));
        assertThat(failure.key()).isEqualTo("pipeline.check.scripts");
        assertThat(failure.arguments()).containsExactly("build:app, lint");
    }

    @Test
    void forbiddenAndLargeFilesAreFoundInTheRepositoryAndNotBesideIt() throws Exception {
        repository
                .write("config/server.pem", "x")
                .write("config/app.key", "x")
                .write("keys/app.key", "x")
                .write("large.bin", "x".repeat(1_100_000))
                .commit("Files");
        checkOut(List.of());
        var beside = run.workspace().resolve("source/node_modules/some");
        java.nio.file.Files.createDirectories(beside);
        java.nio.file.Files.writeString(beside.resolve("other.pem"), "x".repeat(3_000_000));

        var failure = failure(rules(null, null, null, List.of("*.pem", "config/*.key"), null));
        assertThat(failure.key()).isEqualTo("pipeline.check.forbidden");
        assertThat(failure.arguments()).containsExactly("config/app.key, config/server.pem");
        assertThat(failure(rules(null, null, null, null, 1)).arguments()).containsExactly("large.bin");
        assertThatCode(() -> check(rules(null, null, null, List.of("*.p12"), 2)))
                .doesNotThrowAnyException();
        assertFails("pattern", rules(null, null, null, List.of("[a"), null));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        apps.nativeRelease(project, Apps.ANDROID, 1);
        apps.wgt(project, Apps.WGT_ANDROID, 500, 1);
        owner.put("/api/project", Map.of("id", project, "appid", "__UNI__BBB")).data();
        repository.write(".env", "SECRET=1").commit("Secret");
        checkOut(List.of());

        var failure = failure(rules(List.of("release/*"), null, List.of("lint"), List.of(".env"), null));

        assertThat(failure.key()).isEqualTo("pipeline.check.several");
        assertThat(failure.arguments()[0]).isEqualTo(5);
        assertThat(failure.arguments()[1].toString())
                .isEqualTo("versionGrows (101 ≤ 500); appid (__UNI__AAA ≠ __UNI__BBB); branches (main);"
                        + " scripts (lint); forbidden (.env)");
        assertThat(run.lines()).anyMatch(line -> line.contains("versionCode 101 is not higher than 500"));
    }

    @Test
    void aFreezeFailsTheCheckUntilAnAdministratorLetsItThrough() {
        checkOut(List.of());
        var from = Instant.now().minusSeconds(60).toString();
        var to = Instant.now().plusSeconds(600).toString();
        var freeze = owner.post(
                        "/api/pipeline/freeze",
                        Map.of("projectId", project, "from", from, "to", to, "reason", "Festival"))
                .data()
                .get("id")
                .asString();

        assertFails("freeze", nothing());
        assertThatCode(() -> check(new CheckSettings(null, false, null, null, null, null, null, null, null)))
                .doesNotThrowAnyException();

        var admin = owner.as(accounts.registerAdmin());
        admin.post(
                        "/api/pipeline/freeze/" + freeze + "/override",
                        Map.of("branch", "main", "reason", "Security", "until", to))
                .data();
        assertThatCode(() -> check(nothing())).doesNotThrowAnyException();
    }

    @Test
    void withoutACheckoutThereIsNothingToCheck() {
        assertThatThrownBy(() -> check(nothing()))
                .isInstanceOfSatisfying(
                        StepFailure.class, failure -> assertThat(failure.key()).isEqualTo("pipeline.check.noCheckout"));
    }

    @Test
    void aManifestThatIsALinkOutOfTheSourceIsNotRead() throws Exception {
        repository.git("rm", "--quiet", "src/manifest.json");
        java.nio.file.Files.createDirectories(repository.tree().resolve("src"));
        java.nio.file.Files.createSymbolicLink(
                repository.tree().resolve("src/manifest.json"), java.nio.file.Path.of("/etc/hostname"));
        repository.commit("A link");
        checkOut(List.of());

        assertThat(failure(nothing()).key()).isEqualTo("pipeline.step.source.unreadable");
    }
}
