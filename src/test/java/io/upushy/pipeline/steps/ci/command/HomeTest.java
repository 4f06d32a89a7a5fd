package io.upushy.pipeline.steps.ci.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.pipeline.LoneStep;
import io.upushy.testing.NeedsProgram;
import io.upushy.testing.Scratch;
import io.upushy.testing.Unprivileged;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@NeedsProgram({"setpriv", "setsid"})
class HomeTest {

    private final Path dataDir = Scratch.folder("home");

    /** Runs a script as a job, and tells what comes of it. */
    static final class Server {

        public static void main(String[] arguments) throws Exception {
            var tools = StepTools.with(Map.of("DATA_DIR", arguments[0]));
            var step = new LoneStep("project", tools.workspace());
            var argv = List.of("sh", "-c", arguments[1]);
            var job = new Job(step, argv, step.workspace(), Map.of(), null);
            var code = Work.of(work -> tools.get(ProcessExecutor.class).run(work, job))
                    .block();
            try (var entries = Files.list(step.workspace())) {
                System.out.println("exit " + code + ", left " + entries.count());
            }
            System.exit(0);
        }
    }

    private void assertLeft(int entries, String script) {
        var server = Unprivileged.start(Scratch.folder("server"), Server.class, dataDir.toString(), script);
        var told = server.awaitLog(0, Pattern.compile("exit (\\d+), left (\\d+)"), Duration.ofSeconds(60));
        server.awaitExit(Duration.ofSeconds(30));

        assertThat(told.group(1)).isEqualTo("0");
        assertThat(told.group(2)).isEqualTo(Integer.toString(entries));
    }

    @Test
    void oneWithReadOnlyFoldersGoesWithItsJob() {
        assertLeft(1, "mkdir -p $HOME/go/pkg; touch $HOME/go/pkg/x; chmod 555 $HOME/go/pkg $HOME/go");
    }

    @Test
    void oneThatCannotBeRemovedIsNoFaultOfItsJob() {
        assertLeft(2, "chmod 555 .");
    }
}
