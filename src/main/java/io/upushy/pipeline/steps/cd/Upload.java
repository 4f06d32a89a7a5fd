package io.upushy.pipeline.steps.cd;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Settings of {@code upload}. Paths are looked for in the workspace, then in the checked out source.
 *
 * @param file a file; left out, and no folder given: what {@code pack} made ({@code ${pack.file}})
 * @param folder a folder instead, each of whose files is stored, for web assets
 * @param name what the object is called, or what goes before each of the folder's files; the file's or folder's own name when left
 *     out
 */
record Upload(
        @Size(max = 500) @Nullable String file,
        @Size(max = 500) @Nullable String folder,
        @Size(max = 150) @Nullable String name) {

    @AssertTrue(message = "{pipeline.step.upload.one}")
    boolean isOneThing() {
        return file == null || folder == null;
    }
}
