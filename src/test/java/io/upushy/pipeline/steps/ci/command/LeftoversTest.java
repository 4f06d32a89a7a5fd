package io.upushy.pipeline.steps.ci.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import io.upushy.testing.ChildProcess;
import io.upushy.testing.JavaProgram;
import io.upushy.testing.NeedsProgram;
import io.upushy.testing.Scratch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A server that is killed while its steps run programs leaves them to the next one. */
@EnabledOnOs(OS.LINUX)
@NeedsProgram("setsid")
class LeftoversTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Pattern ALL = Pattern.compile("leader (\\d+)\\s+stubborn (\\d+)\\s+nameless (\\d+)");

    private static final String SCRIPT =
            """
            echo leader $$
            trap '' TERM
            sh -c 'echo stubborn $$; while :; do sleep 1; done' &
            sleep 0.5
            env -i sh -c 'echo nameless $$; while :; do sleep 1; done' &
            while :; do sleep 1; done
            """;

    private final Path dataDir = Scratch.folder("killed");

    /** Runs the script as a step of the server on a DATA_DIR. */
    static final class Victim {

        public static void main(String[] arguments) {
            var tools = StepTools.with(Map.of("DATA_DIR", arguments[0]));
            var program = new Program(
                    List.of("sh", "-c", SCRIPT), Path.of(arguments[0]), Map.of(), List.of(), new Printed(), null);
            Work.of(work -> tools.get(Programs.class).run(work, program)).block();
        }
    }

    private static final class Printed implements io.upushy.pipeline.StepLog.Output {

        @Override
        public void write(byte[] bytes, int offset, int length) {
            System.out.write(bytes, offset, length);
            System.out.flush();
        }

        @Override
        public void close() {}
    }

    private ChildProcess server() {
        return JavaProgram.start(Scratch.folder("victim"), Victim.class, dataDir.toString());
    }

    /** As in a container of its own: pids there are others, and so is everything they tell. */
    private ChildProcess containedServer() {
        var apart = List.of("unshare", "--map-root-user", "--pid", "--mount-proc", "--kill-child");
        return JavaProgram.startBehind(apart, Scratch.folder("contained"), Victim.class, dataDir.toString());
    }

    private static boolean hasNamespaces() throws Exception {
        var tried = new ProcessBuilder("unshare", "--map-root-user", "--pid", "--mount-proc", "--kill-child", "true");
        return tried.start().waitFor() == 0;
    }

    private List<Path> servers() throws Exception {
        try (var servers = Files.list(dataDir.resolve("programs/servers"))) {
            return servers.toList();
        }
    }

    private static List<Long> pids(ChildProcess server) {
        var found = server.awaitLog(0, ALL, SOON);
        return List.of(Long.valueOf(found.group(1)), Long.valueOf(found.group(2)), Long.valueOf(found.group(3)));
    }

    private static boolean isAlive(long pid) {
        return ProcFile.of(pid).isPresent();
    }

    @Test
    void theNextServerEndsThem() throws Exception {
        var killed = server();
        var left = pids(killed);
        killed.kill();
        assertThat(left).allMatch(LeftoversTest::isAlive);

        try (var next = StepTools.with(Map.of("DATA_DIR", dataDir.toString()))) {
            assertThat(left).noneMatch(LeftoversTest::isAlive);
            assertThat(next.get(ServerMark.class).dead()).isEmpty();
        }
        assertThat(servers()).isEmpty();
    }

    @Test
    void thoseOfAServerThatLivesAreLeftAlone() {
        var other = server();
        try (var next = StepTools.with(Map.of("DATA_DIR", dataDir.toString()))) {
            var pids = pids(other);
            next.get(Leftovers.class).stop();
            next.get(Leftovers.class).start();
            assertThat(pids).allMatch(LeftoversTest::isAlive);
        } finally {
            other.kill();
            StepTools.with(Map.of("DATA_DIR", dataDir.toString())).close();
        }
    }

    @Test
    @NeedsProgram("unshare")
    void oneThatLivesInAnotherContainerKeepsItsRecordsUntilItIsKilled() throws Exception {
        assumeThat(hasNamespaces()).as("this user may make namespaces").isTrue();
        var other = containedServer();
        pids(other);

        StepTools.with(Map.of("DATA_DIR", dataDir.toString())).close();
        assertThat(servers()).hasSize(1);

        other.kill();
        await().atMost(SOON).untilAsserted(() -> {
            StepTools.with(Map.of("DATA_DIR", dataDir.toString())).close();
            assertThat(servers()).isEmpty();
        });
    }

    @Test
    void anInstanceThatRunsNothingLeavesThemToThoseThatDo() throws Exception {
        var killed = server();
        var left = pids(killed);
        killed.kill();

        StepTools.with(Map.of("DATA_DIR", dataDir.toString(), "SERVER_ROLE", "web"))
                .close();

        assertThat(left).allMatch(LeftoversTest::isAlive);
        assertThat(servers()).hasSize(1);
        StepTools.with(Map.of("DATA_DIR", dataDir.toString())).close();
        assertThat(left).noneMatch(LeftoversTest::isAlive);
    }
}
