package io.upushy.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
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

    private static final Deque<Runnable> LAST_TASKS = new ConcurrentLinkedDeque<>();
    private static volatile boolean springEndsTheRun;

    static {
        removeLeftovers();
        Runtime.getRuntime().addShutdownHook(new Thread(Scratch::endWithoutSpring));
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

    /** Runs when the tests are over and the application contexts are closed; the last one first. */
    static void atEndOfRun(Runnable task) {
        LAST_TASKS.push(task);
    }

    /** To be called by whoever starts an application context: only Spring knows when it is closed. */
    static synchronized void waitForContexts() {
        if (!springEndsTheRun) {
            springEndsTheRun = true;
            SpringApplication.getShutdownHandlers().add(Scratch::end);
        }
    }

    private static void endWithoutSpring() {
        if (!springEndsTheRun) {
            end();
        }
    }

    private static void end() {
        LAST_TASKS.forEach(Runnable::run);
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
