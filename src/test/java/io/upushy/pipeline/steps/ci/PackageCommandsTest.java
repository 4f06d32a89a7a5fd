package io.upushy.pipeline.steps.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.pipeline.LoneStep;
import io.upushy.pipeline.StepFailure;
import io.upushy.pipeline.steps.ci.command.Executors;
import io.upushy.pipeline.steps.ci.command.StepTools;
import io.upushy.testing.NeedsProgram;
import java.io.IOException;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Installs and builds with a package that needs nothing from anywhere. */
@NeedsProgram({"npm", "setsid"})
class PackageCommandsTest {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static StepTools tools;

    private final LoneStep run = new LoneStep("project", tools.workspace());

    @BeforeAll
    static void open() {
        tools = StepTools.withProcesses();
    }

    @AfterAll
    static void close() {
        tools.close();
    }

    @BeforeEach
    void writePackage() throws IOException {
        write(
                "package.json",
                """
                {"name":"tiny","version":"1.0.0","private":true,"scripts":{
                  "build":"node print.js",
                  "fail":"node -e \\"console.error('it broke'); process.exit(3)\\"",
                  "fork":"node fork.js",
                  "-evil":"true"}}
                """);
        write(
                "print.js",
                """
                console.log('arguments ' + JSON.stringify(process.argv.slice(2)));
                console.log('home ' + process.env.HOME + ' ci ' + process.env.CI);
                console.log('secret ' + process.env.TOKEN + ' mode ' + process.env.MODE);
                console.log('names ' + Object.keys(process.env).sort().join(' '));
                require('fs').mkdirSync('dist', { recursive: true });
                require('fs').writeFileSync('dist/out.txt', 'built');
                """);
        write(
                "fork.js",
                """
                const { spawn } = require('child_process');
                spawn('sleep', ['98765'], { detached: true, stdio: 'inherit' }).unref();
                console.log('started');
                setInterval(() => {}, 1000);
                """);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(source().resolve(file), text);
    }

    private Path source() {
        return run.workspace().resolve("source");
    }

    private static InstallSettings install(List<String> args) {
        return new InstallSettings(null, null, args, null, null, null);
    }

    private static BuildSettings build(@Nullable String script, List<String> args, Map<String, String> env) {
        return new BuildSettings(script, null, args, null, env, null);
    }

    private void run(InstallSettings settings) {
        new InstallStep(new PackageCommands(tools.get(Executors.class)))
                .execute(settings, run)
                .block(SOON);
    }

    private void run(BuildSettings settings) {
        run(settings, tools);
    }

    private void run(BuildSettings settings, StepTools tools) {
        new BuildStep(new PackageCommands(tools.get(Executors.class)))
                .execute(settings, run)
                .block(SOON);
    }

    private void assertFails(String key, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(StepFailure.class, failure -> assertThat(failure.key())
                .isEqualTo("pipeline.step." + key));
    }

    @Test
    void withNothingSaidItInstallsAndBuilds() {
        run(new InstallSettings(null, null, null, null, null, null));
        run(new BuildSettings(null, null, null, null, null, null));

        assertThat(run.lines()).contains("$ npm install", "$ npm run build", "arguments []");
        assertThat(source().resolve("dist/out.txt")).hasContent("built");
    }

    @Test
    void aLockfileIsInstalledExactlyAndMustFitThePackage() throws IOException {
        write(
                "package-lock.json",
                "{\"name\":\"tiny\",\"version\":\"1.0.0\",\"lockfileVersion\":3,\"requires\":true,"
                        + "\"packages\":{\"\":{\"name\":\"tiny\",\"version\":\"1.0.0\"}}}");
        run(install(List.of()));
        assertThat(run.lines()).contains("$ npm ci");

        write(
                "package.json",
                "{\"name\":\"tiny\",\"version\":\"1.0.0\",\"dependencies\":{\"other\":\"file:./other\"}}");
        assertFails("command.failed", () -> run(install(List.of())));
    }

    @Test
    void theScriptSeesItsSecretsAndVariablesAndNothingOfTheServer() throws IOException {
        run.given("TOKEN", "s3cret");
        run(build("build", List.of("--mode=x"), Map.of("MODE", "production")));

        assertThat(run.lines())
                .contains("arguments [\"--mode=x\"]", "secret s3cret mode production")
                .anyMatch(line -> line.startsWith("home " + run.workspace()) && line.endsWith("ci true"));
        assertThat(names())
                .contains("TOKEN", "MODE", "PATH")
                .doesNotContain("JAVA_HOME", "USER", "SHELL", "MAVEN_OPTS");
        try (var left = Files.list(run.workspace())) {
            assertThat(left).containsExactly(source());
        }
    }

    private List<String> names() {
        return run.lines().stream()
                .filter(line -> line.startsWith("names "))
                .flatMap(line -> List.of(line.split(" ")).stream())
                .toList();
    }

    @Test
    void anotherExitCodeThanZeroIsAFailureThatNamesIt() {
        assertThatThrownBy(() -> run(build("fail", List.of(), Map.of())))
                .isInstanceOfSatisfying(StepFailure.class, failure -> {
                    assertThat(failure.key()).isEqualTo("pipeline.step.command.failed");
                    assertThat(failure.arguments()).containsExactly("npm run fail", 3);
                });
        assertThat(run.lines()).contains("it broke");
    }

    @Test
    void whatTheScriptHasForkedEndsWithTheCancellation() throws Exception {
        var before = sleepers();
        var running = new BuildStep(new PackageCommands(tools.get(Executors.class)))
                .execute(build("fork", List.of(), Map.of()), run)
                .subscribe(done -> {}, failure -> {});
        var end = System.nanoTime() + SOON.toNanos();
        while (sleepers() == before && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(sleepers()).isGreaterThan(before);

        running.dispose();

        assertThat(sleepers()).isEqualTo(before);
    }

    private long sleepers() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").endsWith("sleep 98765"))
                .filter(process -> process.info().startInstant().isPresent())
                .filter(ProcessHandle::isAlive)
                .count();
    }

    @Test
    void aProcessThatWantsMoreMemoryThanAllowedDoesNotGetIt() throws IOException {
        write(
                "print.js",
                "const all = []; for (let i = 0; i < 64; i++) all.push(Buffer.alloc(16 << 20, 1)); console.log('all');");
        try (var limited = StepTools.with(Map.of(
                "PIPELINE_EXECUTOR", "process", "PIPELINE_PROCESS_EXECUTOR", "true", "PIPELINE_BUILD_MEMORY", "300"))) {
            assertFails("command.failed", () -> run(build("build", List.of(), Map.of()), limited));
        }
        run(build("build", List.of(), Map.of()));
        assertThat(run.lines()).containsOnlyOnce("all");
    }

    @Test
    void aScriptThatPackageJsonLacksIsNotRun() {
        assertFails("build.script", () -> run(build("deploy", List.of(), Map.of())));
        assertFails("build.script", () -> run(build("-evil", List.of(), Map.of())));
        assertFails("build.script", () -> run(build("build; touch x", List.of(), Map.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"left-pad", "https://host/package.tgz", "-", "--", "--a\nb", "../elsewhere", "", "$(id)"})
    void onlyOptionsAreArguments(String argument) {
        assertFails("command.option", () -> run(install(List.of(argument))));
    }

    @Test
    void aFolderOutsideOfTheSourceIsRefused() throws IOException {
        Files.createSymbolicLink(source().resolve("link"), Path.of("/etc"));

        assertFails("source.outside", () -> run(new InstallSettings(null, null, null, "../..", null, null)));
        assertFails("source.outside", () -> run(new InstallSettings(null, null, null, "link", null, null)));
        assertFails("source.noFolder", () -> run(new InstallSettings(null, null, null, "app", null, null)));
        assertFails("command.variable", () -> run(build("build", List.of(), Map.of("A=B", "x"))));
    }

    @Test
    void processesOfThisMachineHaveToBeAllowed() {
        try (var usual = StepTools.with(Map.of("PIPELINE_EXECUTOR", "process"))) {
            assertFails("process.off", () -> run(build("build", List.of(), Map.of()), usual));
        }
    }

    @Test
    void withoutAnEngineItIsSaidOrAProcessIsUsedAsConfigured() {
        var absent = "unix://" + tools.dataDir().resolve("no-engine.sock");
        try (var docker = StepTools.with(Map.of("PIPELINE_EXECUTOR", "docker", "PIPELINE_DOCKER_HOST", absent));
                var either = StepTools.with(Map.of("PIPELINE_DOCKER_HOST", absent));
                var allowed =
                        StepTools.with(Map.of("PIPELINE_DOCKER_HOST", absent, "PIPELINE_PROCESS_EXECUTOR", "true"))) {
            assertFails("docker.absent", () -> run(build("build", List.of(), Map.of()), docker));
            assertFails("executor.none", () -> run(build("build", List.of(), Map.of()), either));
            run(build("build", List.of(), Map.of()), allowed);
        }
        assertThat(run.lines()).contains("arguments []");
    }

    @Test
    void aToolThatIsNotThereIsNamed() throws IOException {
        write("pnpm-lock.yaml", "lockfileVersion: '9.0'\n");
        try (var bare = StepTools.with(Map.of(
                "PIPELINE_EXECUTOR", "process",
                "PIPELINE_PROCESS_EXECUTOR", "true",
                "PIPELINE_TOOL_PATH", tools.dataDir().toString()))) {
            assertFails("command.missing", () -> run(build("build", List.of(), Map.of()), bare));
        }
        assertThat(run.lines()).contains("$ pnpm run build");
    }
}
