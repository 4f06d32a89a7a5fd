package io.upushy.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoverFilesTest {

    @TempDir
    Path dataDir;

    private LeftoverFiles files;

    @BeforeEach
    void prepare() {
        files = server();
    }

    private LeftoverFiles server() {
        return new LeftoverFiles(new UploadSettings(10, false, false, dataDir), Clock.systemUTC());
    }

    private Path leave(String name, Duration age) throws IOException {
        var file = dataDir.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[10]);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
        return file;
    }

    @Test
    void whatAKilledServerLeftIsRemovedAtTheStart() throws IOException {
        var waiting = leave("uploads/one.part", Duration.ZERO);
        var inspected = leave("inspection/two.part", Duration.ZERO);
        var other = leave("uploads/notes.txt", Duration.ofDays(9));

        files.start();

        assertThat(waiting).doesNotExist();
        assertThat(inspected).doesNotExist();
        assertThat(other).exists();
        assertThat(files.isRunning()).isTrue();
        files.stop();
        assertThat(files.isRunning()).isFalse();
    }

    @Test
    void whatAnotherServerIsAtWorkOnStays() throws IOException {
        files.start();
        var waiting = leave("uploads/one.part", Duration.ZERO);
        var second = server();

        second.start();

        assertThat(waiting).exists();
        second.stop();
        files.stop();
    }

    @Test
    void whatNobodyHasWrittenToForLongIsRemovedWhileTheServerRuns() throws IOException {
        var old = leave("uploads/old.part", Duration.ofHours(25));
        var fresh = leave("uploads/fresh.part", Duration.ofHours(23));

        files.sweep(Instant.now().minus(Duration.ofDays(1)));

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void afterAProperEndTheNextServerIsAloneAgain() throws IOException {
        files.start();
        files.stop();
        var waiting = leave("uploads/one.part", Duration.ZERO);

        var next = server();
        next.start();
        next.stop();

        assertThat(waiting).doesNotExist();
    }
}
