package io.upushy.pipeline.steps.ci;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks the source over before anything is built. Each rule is on or off by itself; all that is wrong is told at once.
 *
 * @param folder where the app is, relative to the source
 * @param freeze whether a freeze fails the check; it does when this is left out
 * @param versionGrows whether the versionCode must be higher than that of every released wgt; left out: when there is a manifest
 * @param appid whether the manifest's appid must be the project's; left out: when there is a manifest
 * @param branches names of which the branch must be one; {@code *} stands for anything but a slash, {@code **} for anything
 * @param contains a branch whose newest commit must be in the history; checkout must list it in its own {@code contains}
 * @param scripts names that package.json must have a script of
 * @param forbidden files that must not be in the repository, such as {@code *.pem} (anywhere) or {@code config/*.key}
 * @param largestFile megabytes that no file of the repository may be larger than
 */
record CheckSettings(
        @Size(max = 500) @Nullable String folder,
        @Nullable Boolean freeze,
        @Nullable Boolean versionGrows,
        @Nullable Boolean appid,
        @Size(max = 100) @Nullable List<String> branches,
        @Size(max = 250) @Nullable String contains,
        @Size(max = 100) @Nullable List<String> scripts,
        @Size(max = 100) @Nullable List<String> forbidden,
        @Min(1) @Max(1_048_576) @Nullable Integer largestFile) {}
