package io.upushy.pipeline.steps.ci;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Makes one file of what was built.
 *
 * @param folder what is packed, relative to the source; {@code dist/build/app} when it is left out
 * @param as {@code wgt} when it is left out
 */
record PackSettings(@Size(max = 500) @Nullable String folder, @Nullable Form as) {

    /** What is made. */
    enum Form {
        /** A hot update: a zip with the app's manifest.json at its root. */
        @JsonProperty("wgt")
        WGT,
        /** A zip of any files. */
        @JsonProperty("zip")
        ZIP,
        /** The folder stays as it is; only what steps after this one want to know about it is found out. */
        @JsonProperty("folder")
        FOLDER
    }
}
