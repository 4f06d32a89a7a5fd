package io.upushy.pipeline.artifact;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import io.upushy.storage.ObjectKeys;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a run built.
 *
 * @param runNumber counts the project's runs from 1
 * @param step the name of the step that recorded it
 * @param size bytes; null when nobody knows
 * @param md5 32 hex digits, null for a folder
 * @param sha256 64 hex digits, null for a folder
 * @param key object key, or what the keys of a folder's files begin with; for a release also an absolute address
 * @param url how it is downloaded by whoever asked; null of a folder, and where nobody asked
 * @param releaseId null when nothing was released by that step
 */
@Schema(description = "Something a run built")
public record Artifact(
        String id,
        String projectId,
        String runId,
        @Schema(example = "42") long runNumber,
        @Schema(description = "The step that recorded it", example = "upload") String step,
        @Schema(description = "file: an object of the store. folder: several. release: offered to devices") Kind kind,
        @Schema(example = "shop-1.4.0.wgt") String fileName,
        @Schema(description = "Bytes", example = "734003") @Nullable Long size,
        @Nullable String md5,
        @Nullable String sha256,
        @Schema(description = "Object key; of a folder what the keys of its files begin with, ending in a slash")
                String key,
        @Schema(description = "Where it is downloaded; null of a folder") @Nullable String url,
        @Schema(description = "Only of a release: the source that was made") @Nullable String releaseId,
        @Schema(description = "Only of a release", example = "1.4.0") @Nullable String version,
        Instant createdTime) {

    /** @param base what comes before a key */
    Artifact downloadedFrom(String base) {
        var absolute = key.startsWith("http://") || key.startsWith("https://");
        var address = kind == Kind.FOLDER ? null : absolute ? key : base + ObjectKeys.encode(key);
        return new Artifact(
                id,
                projectId,
                runId,
                runNumber,
                step,
                kind,
                fileName,
                size,
                md5,
                sha256,
                key,
                address,
                releaseId,
                version,
                createdTime);
    }

    /** What it is. */
    public enum Kind {
        @JsonProperty("file")
        FILE,
        @JsonProperty("folder")
        FOLDER,
        @JsonProperty("release")
        RELEASE
    }
}
