package io.upushy.pipeline.run;

import io.upushy.pipeline.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The folders of runs on this machine, {@code DATA_DIR/pipeline/<run>}. A mark in each says which of a run's folders it is: one
 * that was left when the run went on elsewhere lacks what was done there.
 */
@Component
class Workspaces {

    private static final Logger log = LoggerFactory.getLogger(Workspaces.class);
    private static final String MARK = ".workspace";

    /** A run that was begun after the runs were listed is not among them. */
    private static final Duration TOO_YOUNG = Duration.ofMinutes(1);

    private final RunSettings settings;
    private final Clock clock;

    Workspaces(RunSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @param isNew whether nothing of the run is in it */
    record Workspace(String id, Path folder, boolean isNew) {}

    /**
     * The folder of a run.
     *
     * @param id the one the run has used so far
     */
    Mono<Workspace> open(String runId, @Nullable String id) {
        return Mono.fromCallable(() -> openNow(folder(runId), id)).subscribeOn(Schedulers.boundedElastic());
    }

    private static Workspace openNow(Path folder, @Nullable String id) throws IOException {
        var mark = folder.resolve(MARK);
        if (id != null && Files.isRegularFile(mark) && Files.readString(mark).equals(id)) {
            return new Workspace(id, folder, false);
        }
        Folders.delete(folder);
        Files.createDirectories(folder);
        var fresh = UUID.randomUUID().toString();
        Files.writeString(mark, fresh);
        return new Workspace(fresh, folder, true);
    }

    Mono<Void> remove(String runId) {
        return Mono.<Void>fromRunnable(() -> removeNow(folder(runId))).subscribeOn(Schedulers.boundedElastic());
    }

    /** Removes the folders of runs that are not among these. */
    Mono<Void> sweep(Set<String> alive) {
        return Mono.<Void>fromRunnable(() -> sweepNow(alive)).subscribeOn(Schedulers.boundedElastic());
    }

    private void sweepNow(Set<String> alive) {
        if (!Files.isDirectory(settings.workspaces())) {
            return;
        }
        try (var folders = Files.list(settings.workspaces())) {
            folders.filter(folder -> !alive.contains(folder.getFileName().toString()))
                    .filter(this::isOldEnough)
                    .forEach(Workspaces::removeNow);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean isOldEnough(Path folder) {
        try {
            var begun = begun(folder).toInstant();
            return Duration.between(begun, clock.instant()).abs().compareTo(TOO_YOUNG) > 0;
        } catch (IOException gone) {
            return false;
        }
    }

    /** The mark may be gone: a build may remove whatever it likes, and a removal may have been cut off. */
    private static FileTime begun(Path folder) throws IOException {
        try {
            return Files.getLastModifiedTime(folder.resolve(MARK), LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException | AccessDeniedException noMark) {
            return Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static void removeNow(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException failure) {
            log.warn("The folder {} of a run that is over could not be removed: {}", folder, failure.toString());
        }
    }

    private Path folder(String runId) {
        return settings.workspaces().resolve(runId);
    }
}
