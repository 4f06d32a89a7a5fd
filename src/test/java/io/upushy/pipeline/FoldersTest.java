package io.upushy.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.NeedsProgram;
import io.upushy.testing.Scratch;
import io.upushy.testing.Unprivileged;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class FoldersTest {

    private final Path folder = Scratch.folder("folders");

    /** Deletes the folder it is told. */
    static final class Deletion {

        public static void main(String[] arguments) throws Exception {
            Folders.delete(Path.of(arguments[0]));
        }
    }

    private static Path with(Path folder, String permissions) throws Exception {
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
    }

    @Test
    @NeedsProgram("setpriv")
    void whatIsReadOnlyGoesAndLinksAreNotFollowed() throws Exception {
        var outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("file"), "x");
        with(outside, "r-xr-xr-x");
        var root = Files.createDirectories(folder.resolve("root"));
        var inner = Files.createDirectories(root.resolve("go/pkg/mod"));
        Files.writeString(inner.resolve("file"), "x");
        Files.createSymbolicLink(inner.resolve("link"), outside);
        with(inner, "---------");
        with(inner.getParent(), "r-xr-xr-x");
        with(root, "r-xr-xr-x");

        var deletion = Unprivileged.start(Scratch.folder("deletion"), Deletion.class, root.toString());

        assertThat(deletion.awaitExit(Duration.ofSeconds(30)))
                .as(deletion.log())
                .isZero();
        assertThat(root).doesNotExist();
        assertThat(outside.resolve("file")).exists();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(outside)))
                .isEqualTo("r-xr-xr-x");
        with(outside, "rwxr-xr-x");
    }

    @Test
    void whatIsNotThereNeedsNoDeletion() throws Exception {
        Folders.delete(folder.resolve("nothing"));

        assertThat(folder).isEmptyDirectory();
    }
}
