package io.upushy.pipeline.steps.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.pipeline.LoneStep;
import io.upushy.testing.NeedsProgram;
import io.upushy.testing.Scratch;
import io.upushy.testing.Unprivileged;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@NeedsProgram("setpriv")
class SourceTest {

    /** Empties the source of the workspace it is told. */
    static final class Clearing {

        public static void main(String[] arguments) throws Exception {
            new Source(new LoneStep("project", Path.of(arguments[0]))).clear();
        }
    }

    @Test
    void aCheckoutMakesRoomWhereABuildLeftReadOnlyFolders() throws Exception {
        var workspace = Scratch.folder("read-only");
        var kept = Files.createDirectories(workspace.resolve("source/vendor/kept"));
        Files.writeString(kept.resolve("file"), "x");
        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("r-xr-xr-x"));

        var clearing = Unprivileged.start(Scratch.folder("clearing"), Clearing.class, workspace.toString());

        assertThat(clearing.awaitExit(Duration.ofSeconds(30)))
                .as(clearing.log())
                .isZero();
        assertThat(workspace.resolve("source")).isEmptyDirectory();
    }
}
