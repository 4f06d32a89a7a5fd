package io.upushy.pipeline.steps.ci.command;

import io.upushy.pipeline.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What package managers keep of what they have downloaded: a folder for each project and tool, never shared between projects. */
@Component
class DependencyCaches {

    private static final Logger log = LoggerFactory.getLogger(DependencyCaches.class);

    private final Path root;
    private final int days;
    private final Clock clock;

    DependencyCaches(CommandSettings settings, Clock clock) {
        this.root = settings.folder().resolve("cache");
        this.days = settings.pipelineCacheDays();
        this.clock = clock;
    }

    /** The cache's folder, which counts as used now. */
    Path folder(String projectId, String tool) throws IOException {
        var folder = Files.createDirectories(root.resolve(projectId).resolve(tool));
        Files.setLastModifiedTime(folder, FileTime.from(clock.instant()));
        return folder;
    }

    /** Deletes what was not used for PIPELINE_CACHE_DAYS. */
    void sweep() {
        var limit = clock.instant().minus(Duration.ofDays(days));
        try (var projects = Files.newDirectoryStream(root)) {
            for (var project : projects) {
                sweep(project, limit);
            }
        } catch (IOException none) {
            log.debug("There are no dependency caches yet");
        }
    }

    private static void sweep(Path project, Instant limit) throws IOException {
        try (var tools = Files.newDirectoryStream(project)) {
            for (var tool : tools) {
                if (Files.getLastModifiedTime(tool).toInstant().isBefore(limit)) {
                    Folders.delete(tool);
                    log.info("Deleted the dependency cache {}, which was not used for a long time", tool);
                }
            }
        }
    }
}
