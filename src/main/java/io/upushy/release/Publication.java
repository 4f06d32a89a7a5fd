package io.upushy.release;

import org.jspecify.annotations.Nullable;

/**
 * A release that somebody else than a request asks for.
 *
 * @param id what the release will be found by; UUID
 * @param url object key of the package, or an absolute address
 * @param version null: the one in the package
 * @param versionCode null: the one in the package
 * @param nativeVersionCode which native version a wgt is made for; null: the highest that is enabled
 * @param enabled whether devices are offered it at once
 * @param changelog at most 255 characters
 */
public record Publication(
        String id,
        String projectId,
        ReleaseKind kind,
        Platform platform,
        String url,
        @Nullable String version,
        @Nullable Long versionCode,
        @Nullable Long nativeVersionCode,
        UpdateMode mode,
        boolean enabled,
        String changelog,
        String remark) {

    CreateRelease toRequest(@Nullable Long base) {
        return new CreateRelease(
                projectId,
                version,
                versionCode,
                base,
                url,
                WireCodes.codeOf(mode),
                WireCodes.typeOf(kind, platform),
                WireCodes.codeOf(enabled),
                changelog,
                remark,
                null);
    }
}
