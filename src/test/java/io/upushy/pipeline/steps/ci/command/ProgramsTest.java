package io.upushy.pipeline.steps.ci.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.upushy.pipeline.StepFailure;
import io.upushy.testing.Scratch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

@EnabledOnOs(OS.LINUX)
class ProgramsTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final StepTools tools = StepTools.withProcesses();
    private final Path folder = Scratch.folder("programs");
    private final Gathered output = new Gathered();

    @AfterEach
    void close() {
        tools.close();
    }

    private Mono<Integer> shell(String script) {
        return shell(script, Map.of(), List.of());
    }

    private Mono<Integer> shell(String script, Map<String, String> environment, List<String> limits) {
        var program = new Program(List.of("sh", "-c", script), folder, environment, limits, output, null);
        return Work.of(work -> tools.get(Programs.class).run(work, program));
    }

    @Test
    void everyByteIsPassedOnAndTheExitCodeIsTheProgramsOwn() {
        var code = shell(
                        "i=0; while [ $i -lt 20000 ]; do echo line $i; echo to the other stream $i >&2; i=$((i+1)); done; exit 7")
                .block(SOON);

        assertThat(code).isEqualTo(7);
        var lines = output.text().lines().toList();
        assertThat(lines).hasSize(40_000);
        assertThat(lines.get(39_998)).isEqualTo("line 19999");
    }

    @Test
    void theEnvironmentIsCleanAndTheInputEmpty() {
        shell("cat; env", Map.of("GIVEN", "value"), List.of()).block(SOON);

        assertThat(output.text().lines().map(line -> line.split("=")[0]))
                .contains("GIVEN", "PATH", "LANG", Programs.MARK)
                .isSubsetOf("GIVEN", "PATH", "LANG", Programs.MARK, "PWD", "SHLVL", "_", "OLDPWD");
    }

    @Test
    void variablesThatOperatorsNameAreHandedThrough() {
        try (var others = StepTools.with(Map.of("PIPELINE_ENVIRONMENT", "HOME,NO_SUCH_VARIABLE"))) {
            var program = new Program(List.of("env"), folder, Map.of(), List.of(), output, null);
            Work.of(work -> others.get(Programs.class).run(work, program)).block(SOON);
        }

        assertThat(output.text()).contains("HOME=" + System.getenv("HOME")).doesNotContain("NO_SUCH_VARIABLE");
    }

    @Test
    void aToolThatIsMissingIsNamedWithWhereItWasLookedFor() {
        try (var others = StepTools.with(Map.of("PIPELINE_TOOL_PATH", folder.toString()))) {
            var program = new Program(List.of("pnpm"), folder, Map.of(), List.of(), output, null);
            assertThatThrownBy(() -> Work.of(work -> others.get(Programs.class).run(work, program))
                            .block(SOON))
                    .isInstanceOfSatisfying(StepFailure.class, failure -> {
                        assertThat(failure.key()).isEqualTo("pipeline.step.command.missing");
                        assertThat(failure.arguments()).containsExactly("pnpm", folder.toString());
                        assertThat(failure.isPassing()).isFalse();
                    });
        }
    }

    @Test
    void cancellingEndsEvenGrandchildrenThatIgnoreItOrLeaveTheSession() throws Exception {
        var running = begin(
                """
                trap '' TERM
                sh -c 'trap "" TERM; echo stubborn $$; while :; do sleep 1; done' &
                setsid sh -c 'trap "" TERM; echo daemon $$; while :; do sleep 1; done' &
                setsid env -i sh -c 'echo nameless $$; sleep 1000' &
                (sh -c 'echo orphan $$; sleep 1000' &)
                echo leader $$
                while :; do sleep 1; done
                """);
        for (var name : List.of("leader", "stubborn", "daemon", "nameless", "orphan")) {
            output.await(name + " ", SOON);
        }
        var pids = pids();
        assertThat(pids).hasSize(5).allMatch(ProgramsTest::isAlive);

        var before = System.nanoTime();
        running.dispose();
        var took = Duration.ofNanos(System.nanoTime() - before);

        assertThat(pids).noneMatch(ProgramsTest::isAlive);
        assertThat(took).isBetween(ProcessTree.GRACE, ProcessTree.GRACE.plusSeconds(4));
    }

    @Test
    void whatEndsWhenAskedIsNotWaitedFor() throws Exception {
        var running = begin("echo leader $$; sleep 1000 & wait");
        output.await("leader", SOON);
        var pids = pids();

        var before = System.nanoTime();
        running.dispose();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(3));
        assertThat(pids).noneMatch(ProgramsTest::isAlive);
    }

    @Test
    void whatIsCancelledBeforeItHasBegunNeverRuns() throws Exception {
        var file = folder.resolve("ran");
        for (int i = 0; i < 50; i++) {
            begin("sleep 4; touch " + file).dispose();
        }
        await().atMost(SOON).until(() -> records().isEmpty());
        Thread.sleep(4_500);

        assertThat(file).doesNotExist();
    }

    @Test
    void whatIsLeftInTheBackgroundEndsWithTheProgram() {
        var before = System.nanoTime();
        var code = shell("sleep 1000 & echo child $!; exit 3").block(SOON);

        assertThat(code).isEqualTo(3);
        assertThat(pids()).hasSize(1).noneMatch(ProgramsTest::isAlive);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void limitsHold() {
        var limits = List.of("--core=0", "--fsize=4096", "--nofile=100:100");
        shell("ulimit -n; ulimit -c; nice; head -c 10000 /dev/zero > large", Map.of(), limits)
                .block(SOON);

        assertThat(output.text().lines().limit(3)).containsExactly("100", "0", "10");
        assertThat(folder.resolve("large")).hasSize(4096);
    }

    @Test
    void noRecordStaysOfWhatHasEnded() {
        shell("true").block(SOON);

        assertThat(records()).isEmpty();
    }

    private Disposable begin(String script) {
        return shell(script).subscribe(code -> {}, failure -> {});
    }

    private List<Long> pids() {
        return output.text()
                .lines()
                .filter(line -> line.matches("[a-z]+ \\d+"))
                .map(line -> Long.valueOf(line.split(" ")[1]))
                .toList();
    }

    private static boolean isAlive(long pid) {
        return ProcFile.of(pid).isPresent();
    }

    private List<Path> records() {
        var own = tools.get(ServerMark.class).folder();
        try (var files = Files.list(own)) {
            return files.filter(file -> file.toString().endsWith(".program")).toList();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
