package io.upushy.pipeline.steps.cd;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.pipeline.LoneStep;
import io.upushy.pipeline.RunFacts.Kind;
import io.upushy.pipeline.RunFacts.Trigger;
import io.upushy.testing.Scratch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RestartCommandTest {

    private static final String MALICE = "x'; echo hacked; $(echo hacked) `echo hacked` \"";

    @Test
    void theFactsOfTheRunAreInItsEnvironmentAndNothingElse() throws IOException {
        var trigger = new Trigger(Kind.WEBHOOK, MALICE, "abc", null, "it's\nlong", null, null);
        var run = new LoneStep("project", Scratch.folder("workspace"), trigger)
                .numbered(7)
                .after("checkout", "commit", "def");

        var command = RestartCommand.of(
                "printf '%s|' \"$UPUSHY_RUN\" \"$UPUSHY_BRANCH\" \"$UPUSHY_TAG\" \"$UPUSHY_COMMIT\""
                        + " \"$UPUSHY_MESSAGE\"",
                run);

        assertThat(output(command)).isEqualTo("7|" + MALICE + "||def|it's\nlong|");
    }

    private static String output(String command) throws IOException {
        var shell = new ProcessBuilder("sh", "-c", command)
                .redirectErrorStream(true)
                .start();
        return new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
