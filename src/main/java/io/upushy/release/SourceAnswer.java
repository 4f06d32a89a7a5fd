package io.upushy.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A release as it goes over the wire, to devices and to the panel; only the panel is told of inspections. */
@Schema(name = "Source")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceAnswer(
        @Schema(description = "32 to 36 characters") String id,
        String projectId,
        @Schema(description = "Version name", example = "1.4.0") String version,
        @Schema(description = "Grows within one project and type", example = "104") long versionCode,
        @Schema(description = "The native version a wgt is made for; 0 for a native package", example = "100")
                long nativeVersionCode,
        @Schema(
                        description = "Absolute address of the package",
                        example = "https://updates.example.com/upushy/p/app.wgt")
                String url,
        @Schema(
                        description = "1 ask, 2 force, 3 silent",
                        allowableValues = {"1", "2", "3"})
                int updateType,
        @Schema(
                        description = "1 wgt for Android, 2 wgt for iOS, 3 Android, 4 iOS",
                        allowableValues = {"1", "2", "3", "4"})
                int type,
        @Schema(
                        description = "0 off, 1 on",
                        allowableValues = {"0", "1"})
                int status,
        @Schema(description = "Shown to users, at most 255 characters") String changelog,
        @Schema(description = "For the team only, at most 255 characters") String remark,
        @Schema(description = "Bytes of the package, when known", example = "734003") @Nullable Long size,
        @Schema(description = "MD5 of the package in hex, when known") @Nullable String md5,
        @Schema(description = "SHA-256 of the package in hex, when known") @Nullable String sha256,
        @Schema(description = "What was found in the package; absent when it was never inspected, and for devices")
                @Nullable
                Inspection inspection,
        Instant createdTime,
        Instant updatedTime) {

    /** @param url the absolute address of the package */
    public static SourceAnswer of(Release release, String url) {
        return of(release, url, null);
    }

    /** As {@link #of}, with what was found in the package. */
    static SourceAnswer inspected(Release release, String url) {
        var known = release.inspection();
        return of(release, url, known == null && release.hasAbsoluteUrl() ? Inspection.EXTERNAL : known);
    }

    private static SourceAnswer of(Release release, String url, @Nullable Inspection inspection) {
        return new SourceAnswer(
                release.id(),
                release.projectId(),
                release.version(),
                release.versionCode(),
                release.nativeVersionCode(),
                url,
                WireCodes.codeOf(release.mode()),
                WireCodes.typeOf(release.kind(), release.platform()),
                WireCodes.codeOf(release.enabled()),
                release.changelog(),
                release.remark(),
                release.size(),
                release.md5(),
                release.sha256(),
                inspection,
                release.createdTime(),
                release.updatedTime());
    }
}
