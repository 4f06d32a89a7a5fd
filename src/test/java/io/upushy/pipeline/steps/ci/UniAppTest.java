package io.upushy.pipeline.steps.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.pipeline.LoneStep;
import io.upushy.pipeline.steps.ci.command.Executors;
import io.upushy.pipeline.steps.ci.command.StepTools;
import io.upushy.pipeline.steps.ci.git.Checkouts;
import io.upushy.release.AppManifest;
import io.upushy.testing.GitRepository;
import io.upushy.testing.NeedsProgram;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A real uni-app, from a git repository to a wgt; its dependencies come from npm. */
@NeedsProgram({"git", "npm", "setsid"})
class UniAppTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    @Test
    void aRepositoryBecomesAWgt() throws Exception {
        var repository = new GitRepository().copy(Path.of("src/test/resources/uni-app"));
        var commit = repository.commit("Say hello");
        try (var tools = StepTools.withProcesses()) {
            var run = new LoneStep("project", tools.workspace());
            var commands = new PackageCommands(tools.get(Executors.class));
            var fetch = new CheckoutSettings(repository.url(), null, null, List.of(), null, null, null, null, null);

            var fetched = new CheckoutStep(tools.get(Checkouts.class))
                    .execute(fetch, run)
                    .block(LONG);
            new InstallStep(commands)
                    .execute(new InstallSettings(null, null, null, null, null, null), run)
                    .block(LONG);
            new BuildStep(commands)
                    .execute(new BuildSettings(null, null, null, null, null, null), run)
                    .block(LONG);
            var packed =
                    new PackStep().execute(new PackSettings(null, null), run).block(LONG);

            assertThat(fetched.values())
                    .containsEntry("commit", commit)
                    .containsEntry("version", "1.0.1")
                    .containsEntry("versionCode", "101");
            assertThat(packed.values())
                    .containsEntry("appid", "__UNI__5A3D1E2")
                    .containsEntry("version", "1.0.1")
                    .containsEntry("versionCode", "101");
            var wgt = run.workspace().resolve(packed.values().get("file"));
            assertThat(AppManifest.ofWgt(wgt, LONG)).isEqualTo(new AppManifest("__UNI__5A3D1E2", "1.0.1", 101L));
            assertThat(run.lines())
                    .contains("$ npm install", "$ npm run build:app")
                    .anyMatch(line -> line.contains("Build complete"));
        }
    }
}
