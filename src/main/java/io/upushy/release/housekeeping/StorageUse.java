package io.upushy.release.housekeeping;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "What a project's packages take in the store")
record StorageUse(
        String projectId,
        @Schema(description = "Objects under the project's prefix", example = "12") long objects,
        @Schema(description = "Their bytes", example = "104857600") long bytes,
        @Schema(description = "How many of them no release uses", example = "1") long unusedObjects,
        @Schema(description = "Bytes of those, which deleting them will free", example = "8388608") long unusedBytes) {

    static StorageUse none(String projectId) {
        return new StorageUse(projectId, 0, 0, 0, 0);
    }

    StorageUse plus(long size, boolean used) {
        return new StorageUse(
                projectId, objects + 1, bytes + size, unusedObjects + (used ? 0 : 1), unusedBytes + (used ? 0 : size));
    }
}
