package io.upushy.pipeline.steps.ci.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.pipeline.LoneStep;
import io.upushy.pipeline.StepFailure;
import io.upushy.testing.Docker;
import io.upushy.testing.JavaProgram;
import io.upushy.testing.Scratch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a real engine, with an image of this machine's own Node. */
@Docker.Test
class DockerExecutorTest {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String IMAGE =
            "upushy-test-node:" + UUID.randomUUID().toString().substring(0, 8);
    private static @Nullable StepTools shared;

    private final LoneStep run = new LoneStep("project-" + UUID.randomUUID(), tools().workspace());

    @BeforeAll
    static void makeImage() {
        Docker.importNode(IMAGE);
    }

    @AfterAll
    static void removeImage() {
        tools().close();
        shared = null;
        Docker.call("rmi", "--force", IMAGE);
    }

    private static synchronized StepTools tools() {
        if (shared == null) {
            shared = with(
                    Map.of("PIPELINE_BUILD_MEMORY", "256", "PIPELINE_BUILD_CPUS", "1", "PIPELINE_BUILD_PIDS", "32"));
        }
        return shared;
    }

    private static StepTools with(Map<String, ?> more) {
        var settings = new HashMap<String, Object>(Map.of(
                "PIPELINE_EXECUTOR", "auto", "PIPELINE_DOCKER_HOST", Docker.host(), "PIPELINE_DOCKER_IMAGE", IMAGE));
        settings.putAll(more);
        return StepTools.with(settings);
    }

    private Path source() {
        return run.workspace().resolve("source");
    }

    private int run(String... argv) {
        return run(tools(), null, argv);
    }

    private int run(StepTools tools, @Nullable String image, String... argv) {
        var job = new Job(run, List.of(argv), source(), Map.of("GIVEN", "value"), image);
        return Work.of(work -> tools.get(Executors.class).run(work, job)).block(SOON);
    }

    private int node(String script) {
        return run("node", "-e", script);
    }

    private String logged() {
        return String.join("\n", run.lines());
    }

    private List<String> containers() {
        var ids = Docker.call(
                "ps",
                "--all",
                "--quiet",
                "--filter",
                "label=io.upushy.project=" + run.run().projectId());
        return ids.lines().toList();
    }

    @Test
    void theJobRunsInTheSourceWithItsEnvironmentAndLeavesNothing() throws IOException {
        Files.writeString(source().resolve("hello.txt"), "hello");

        var code = node("console.log(require('fs').readFileSync('hello.txt', 'utf8'), process.cwd(), process.env.GIVEN,"
                + " process.env.HOME); console.error('to the other stream');"
                + " require('fs').writeFileSync('made', 'x'); process.exitCode = 5");

        assertThat(code).isEqualTo(5);
        assertThat(logged()).contains("hello /workspace/source value /workspace/home-", "to the other stream");
        assertThat(Files.getOwner(source().resolve("made"))).isEqualTo(Files.getOwner(source()));
        assertThat(containers()).isEmpty();
        try (var left = Files.list(run.workspace())) {
            assertThat(left).containsExactly(source());
        }
    }

    @Test
    void theJobSeesTheSourceAndItsHomeAndNothingElseOfTheWorkspace() throws IOException {
        Files.createDirectories(run.workspace().resolve("packed"));

        node(
                "console.log(require('fs').readdirSync('/workspace').map(it => it.slice(0, 5)).join());"
                        + " try { require('fs').symlinkSync('/etc', '../packed') } catch (refused) { console.log(refused.code) }");

        assertThat(logged()).contains("home-,sourc");
        assertThat(Files.isSymbolicLink(run.workspace().resolve("packed"))).isFalse();
        Files.delete(run.workspace().resolve("packed"));
    }

    @Test
    void noByteOfALongOutputIsLost() {
        var code = node("for (let i = 0; i < 50000; i++) console.log('line ' + i)");

        assertThat(code).isZero();
        assertThat(run.lines().stream().filter(line -> line.startsWith("line ")))
                .hasSize(50_000);
        assertThat(run.lines()).endsWith("line 49999");
    }

    @Test
    void npmInstallsAndRunsInIt() throws IOException {
        Files.writeString(
                source().resolve("package.json"), "{\"name\":\"tiny\",\"scripts\":{\"build\":\"echo built > out\"}}");

        assertThat(run("npm", "install")).isZero();
        assertThat(run("npm", "run", "build")).isZero();

        assertThat(source().resolve("out")).hasContent("built");
        assertThat(tools().dataDir().resolve("programs/cache/" + run.run().projectId() + "/npm"))
                .isDirectoryContaining(path -> true);
    }

    @Test
    void ithasNoPrivileges() {
        run("grep", "-E", "^(CapEff|CapBnd|NoNewPrivs)", "/proc/self/status");

        assertThat(run.lines()).contains("CapEff:\t0000000000000000", "CapBnd:\t0000000000000000", "NoNewPrivs:\t1");
    }

    @Test
    void moreMemoryThanAllowedEndsIt() {
        assertThatThrownBy(() -> node("const all = []; for (;;) all.push(Buffer.alloc(16 << 20, 1))"))
                .isInstanceOfSatisfying(StepFailure.class, failure -> {
                    assertThat(failure.key()).isEqualTo("pipeline.step.docker.memory");
                    assertThat(failure.arguments()).containsExactly(256);
                });
    }

    @Test
    void moreProcessesThanAllowedAreRefused() {
        run("sh", "-c", "i=0; while [ $i -lt 60 ]; do sleep 5 & i=$((i+1)); done; echo started $i");

        assertThat(logged()).containsIgnoringCase("cannot fork").doesNotContain("started 60");
    }

    /** On a busy machine they get less anyway, and so the kernel is asked for the limit, too. */
    @Test
    void twoBusyThreadsGetNoMoreThanTheProcessorTheyHave() {
        var spin = "const end = Date.now() + 3000; while (Date.now() < end);";
        var script = "const { Worker } = require('worker_threads'); const begun = process.cpuUsage(), at = Date.now();"
                + " for (let i = 0; i < 2; i++) new Worker('" + spin + "', { eval: true }).on('exit', () => {"
                + " const used = process.cpuUsage(begun);"
                + " console.log('processors', (used.user + used.system) / 1000 / (Date.now() - at)); })";
        run("node", "-e", script);
        run(
                "sh",
                "-c",
                "cat /sys/fs/cgroup/cpu.max || cat /sys/fs/cgroup/cpu/cpu.cfs_quota_us /sys/fs/cgroup/cpu/cpu.cfs_period_us");

        assertThat(numberAfter("processors ")).isBetween(0.01, 1.2); // two without a limit
        assertThat(logged()).containsPattern("(?m)^100000\\s+100000$");
    }

    /** The last one. */
    private double numberAfter(String beginning) {
        return run.lines().stream()
                .filter(line -> line.startsWith(beginning))
                .mapToDouble(line -> Double.parseDouble(line.substring(beginning.length())))
                .reduce(0, (first, last) -> last);
    }

    @Test
    void aFileLargerThanAllowedIsNotWritten() {
        try (var tools = with(Map.of("PIPELINE_BUILD_FILE_SIZE", "1"))) {
            run(tools, null, "sh", "-c", "head -c 3000000 /dev/zero > large");
        }

        assertThat(source().resolve("large")).hasSize(1 << 20);
    }

    @Test
    void cancellingKillsTheContainer() throws Exception {
        var job = new Job(
                run,
                List.of("sh", "-c", "trap '' TERM; echo begun; while :; do sleep 1; done"),
                source(),
                Map.of(),
                null);
        var running =
                Work.of(work -> tools().get(Executors.class).run(work, job)).subscribe(code -> {}, failure -> {});
        awaitContainer();

        var before = System.nanoTime();
        running.dispose();

        assertThat(containers()).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }

    private void awaitContainer() throws InterruptedException {
        var end = System.nanoTime() + SOON.toNanos();
        while (containers().isEmpty()
                || Docker.call(
                                "ps",
                                "--quiet",
                                "--filter",
                                "label=io.upushy.project=" + run.run().projectId())
                        .isEmpty()) {
            assertThat(System.nanoTime()).as("a container runs").isLessThan(end);
            Thread.sleep(50);
        }
    }

    /** Runs a container as a step of the server on a DATA_DIR. */
    static final class Victim {

        public static void main(String[] arguments) throws IOException {
            var tools = with(Map.of("DATA_DIR", arguments[0], "PIPELINE_DOCKER_IMAGE", arguments[1]));
            var run = new LoneStep(arguments[2], tools.workspace());
            var job = new Job(run, List.of("sleep", "1000"), run.workspace().resolve("source"), Map.of(), null);
            Work.of(work -> tools.get(Executors.class).run(work, job)).block();
        }
    }

    @Test
    void whatAKilledServerLeavesIsRemovedByTheNextAndNothingElse() throws Exception {
        var dataDir = Scratch.folder("killed").toString();
        var server = JavaProgram.start(
                Scratch.folder("victim"),
                Victim.class,
                dataDir,
                IMAGE,
                run.run().projectId());
        awaitContainer();
        var foreign = Docker.call("run", "--detach", "--label", "io.upushy.server=another", IMAGE, "sleep", "1000");
        server.kill();
        assertThat(containers()).hasSize(1);

        try (var next = with(Map.of("DATA_DIR", dataDir))) {
            assertThat(containers()).isEmpty();
            assertThat(next.get(ServerMark.class).dead()).isEmpty();
            assertThat(Docker.call("ps", "--quiet", "--no-trunc")).contains(foreign);
        } finally {
            Docker.call("rm", "--force", foreign);
        }
    }

    @Test
    void aToolThatTheImageLacksIsNamed() {
        assertThatThrownBy(() -> run("pnpm", "install")).isInstanceOfSatisfying(StepFailure.class, failure -> {
            assertThat(failure.key()).isEqualTo("pipeline.step.docker.missing");
            assertThat(failure.arguments()).containsExactly("pnpm", IMAGE);
        });
        assertThat(containers()).isEmpty();
    }

    @Test
    void howFarAPullIsCanBeReadInTheLog() throws Exception {
        try (var registry = new ImageRegistry(100)) {
            assertThatThrownBy(() -> run(tools(), registry.image(), "node")) // there is none in it
                    .isInstanceOfSatisfying(StepFailure.class, failure -> assertThat(failure.key())
                            .isEqualTo("pipeline.step.docker.missing"));
            Docker.call("rmi", registry.image());
        }
        assertThat(logged())
                .contains("Pulling image 127.0.0.1:")
                .containsPattern("Downloaded [1-5] of 6 MB")
                .containsPattern("[0-9a-f]{12}: Pull complete");
        assertThat(run.lines()).hasSizeLessThan(30);
    }

    @Test
    void aPullCanBeCancelled() throws Exception {
        try (var registry = new ImageRegistry(1000)) {
            var job = new Job(run, List.of("node"), source(), Map.of(), registry.image());
            var running =
                    Work.of(work -> tools().get(Executors.class).run(work, job)).subscribe(code -> {}, failure -> {});
            var end = System.nanoTime() + SOON.toNanos();
            while (!logged().contains("Downloaded")) {
                assertThat(System.nanoTime()).as("it is being pulled").isLessThan(end);
                Thread.sleep(50);
            }

            var before = System.nanoTime();
            running.dispose();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
            var told = run.lines().size();
            Thread.sleep(3000);
            assertThat(run.lines()).hasSize(told);
        }
    }

    @Test
    void anImageThatCannotBePulledIsNamedAndTheEnginesWordsAreInTheLog() {
        assertThatThrownBy(() -> run(tools(), "127.0.0.1:1/no/such:image", "node"))
                .isInstanceOfSatisfying(
                        StepFailure.class, failure -> assertThat(failure.key()).isEqualTo("pipeline.step.docker.pull"));
        assertThat(logged()).contains("Pulling image 127.0.0.1:1/no/such:image", "The Docker engine says: ");
    }
}
