package io.upushy.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/**
 * Folders under {@code target/scratch} that belong to this test run and go with it. What a killed run left is removed by the
 * next one.
 */
public final class Scratch {

    private static final Path ALL = Path.of("target", "scratch").toAbsolutePath();
    private static final Path OWN =
            ALL.resolve(Long.toString(ProcessHandle.current().pid()));
    private static final AtomicInteger FOLDERS = new AtomicInteger();

    static {
        removeLeftovers();
        atEndOfRun(() -> FileSystemUtils.deleteRecursively(OWN.toFile()));
    }

    private Scratch() {}

    /** A new, empty folder. */
    public static Path folder(String name) {
        try {
            return Files.createDirectories(OWN.resolve(name + "-" + FOLDERS.incrementAndGet()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Runs when the tests are over and the application contexts are closed. */
    static void atEndOfRun(Runnable task) {
        SpringApplication.getShutdownHandlers().add(task);
    }

    private static void removeLeftovers() {
        try {
            Files.createDirectories(OWN);
            try (var runs = Files.list(ALL)) {
                runs.filter(Scratch::isOver).forEach(run -> FileSystemUtils.deleteRecursively(run.toFile()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isOver(Path run) {
        var pid = Long.parseLong(run.getFileName().toString());
        return ProcessHandle.of(pid).isEmpty();
    }
}
