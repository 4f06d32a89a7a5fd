package io.upushy.release;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/**
 * Removes the packages that a killed server left in DATA_DIR while they were waiting or being read: all of them at the start,
 * when no other server works in that folder, and every hour those that nobody has written to for a day.
 */
@Component
class LeftoverFiles implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LeftoverFiles.class);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration FORGOTTEN = Duration.ofDays(1);
    private static final String PARTS = "*.part";

    private final List<Path> folders;
    private final Clock clock;
    private @Nullable FileChannel lock;
    private volatile Disposable running = Disposables.disposed();

    LeftoverFiles(UploadSettings settings, Clock clock) {
        this.folders = List.of(settings.waitingRoom(), settings.inspectionRoom());
        this.clock = clock;
    }

    @Override
    public void start() {
        try {
            sweepIfAlone();
        } catch (IOException failure) {
            log.warn("Cannot look for leftovers in {}: {}", folders.get(0), failure.toString());
        }
        running = Flux.interval(EVERY, Schedulers.boundedElastic())
                .onBackpressureDrop()
                .subscribe(tick -> sweep(clock.instant().minus(FORGOTTEN)));
    }

    /** Every server holds a shared lock while it runs, so whoever gets an exclusive one is alone. */
    private void sweepIfAlone() throws IOException {
        var folder = Files.createDirectories(folders.get(0));
        var channel = FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        lock = channel;
        try {
            var alone = channel.tryLock();
            sweep(alone == null ? clock.instant().minus(FORGOTTEN) : Instant.MAX);
            if (alone != null) {
                alone.release();
            }
            channel.tryLock(0, Long.MAX_VALUE, true);
        } catch (OverlappingFileLockException anotherInThisProcess) {
            log.debug("Two servers of this process share a DATA_DIR");
        }
    }

    void sweep(Instant untouchedSince) {
        var removed = 0;
        for (var folder : folders) {
            try {
                removed += sweep(folder, untouchedSince);
            } catch (IOException | RuntimeException failure) {
                log.warn("Cannot clean {}: {}", folder, failure.toString());
            }
        }
        if (removed > 0) {
            log.info("Removed {} packages that a stopped server left unfinished", removed);
        }
    }

    private static int sweep(Path folder, Instant untouchedSince) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        var removed = 0;
        try (var files = Files.newDirectoryStream(folder, PARTS)) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(untouchedSince)
                        && Files.deleteIfExists(file)) {
                    removed++;
                }
            }
        }
        return removed;
    }

    @Override
    public void stop() {
        running.dispose();
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException failure) {
            log.warn("Cannot release the lock of {}: {}", folders.get(0), failure.toString());
        }
    }

    @Override
    public boolean isRunning() {
        return !running.isDisposed();
    }

    /** Before the first request is taken. */
    @Override
    public int getPhase() {
        return 0;
    }
}
