package io.upushy.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Scratch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkspacesTest {

    private final RunSettings settings =
            new RunSettings(RunSettings.ServerRole.ALL, 1, 1, 30, Scratch.folder("workspaces"));
    private final Workspaces workspaces = new Workspaces(settings, Clock.systemUTC());

    private Path folder(String run) {
        workspaces.open(run, null).block();
        return settings.workspaces().resolve(run);
    }

    private static void makeOld(Path file, Duration age) throws Exception {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    @Test
    void oneThatHasLostItsMarkIsSweptByItsOwnAge() throws Exception {
        var old = folder("old");
        var young = folder("young");
        var alive = folder("alive");
        for (var folder : Set.of(old, young, alive)) {
            Files.delete(folder.resolve(".workspace"));
        }
        makeOld(old, Duration.ofMinutes(2));
        makeOld(alive, Duration.ofMinutes(2));

        workspaces.sweep(Set.of("alive")).block();

        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(alive).exists();
    }

    @Test
    void aMarkOfTomorrowKeepsNothing() throws Exception {
        var folder = folder("touched");
        makeOld(folder.resolve(".workspace"), Duration.ofDays(-1));

        workspaces.sweep(Set.of()).block();

        assertThat(folder).doesNotExist();
    }
}
