package io.upushy.release;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "UpdateSource", description = "What is left out or null stays as it is")
record UpdateRelease(
        @NotBlank @Size(min = 1, max = 36) String id,
        @Pattern(regexp = "(?s).*\\S.*") @Size(min = 1, max = 255) @Nullable String version,
        @Min(1) @Max(VersionCodes.MAX) @Nullable Long versionCode,
        @Min(0) @Max(VersionCodes.MAX) @Nullable Long nativeVersionCode,
        @Schema(description = "1 ask, 2 force, 3 silent") @Min(1) @Max(3) @Nullable Integer updateType,
        @Schema(description = "0 off, 1 on") @Min(0) @Max(1) @Nullable Integer status,
        @Size(max = 255) @Nullable String changelog,
        @Size(max = 255) @Nullable String remark,
        @Schema(
                        description =
                                "Takes a package with another appid, package name, signer or modules than expected;"
                                        + " administrators only, and recorded in the inspection")
                @Nullable
                Boolean force) {

    /** Offers a release to devices, and changes nothing else of it. */
    static UpdateRelease enabling(String id) {
        return new UpdateRelease(id, null, null, null, null, 1, null, null, null);
    }

    boolean isForced() {
        return Boolean.TRUE.equals(force);
    }

    /** Whether this offers to devices what was not offered before. */
    boolean enables(Release release) {
        return status != null && status == 1 && !release.enabled();
    }

    Release applyTo(Release release, Instant now) {
        return new Release(
                release.id(),
                release.projectId(),
                release.kind(),
                release.platform(),
                version == null ? release.version() : version,
                versionCode == null ? release.versionCode() : versionCode,
                nativeVersionCodeFor(release),
                release.url(),
                updateType == null ? release.mode() : WireCodes.modeOf(updateType),
                status == null ? release.enabled() : status == 1,
                changelog == null ? release.changelog() : changelog,
                remark == null ? release.remark() : remark,
                release.size(),
                release.md5(),
                release.sha256(),
                release.inspection(),
                release.createdTime(),
                now);
    }

    /** A native release keeps its 0: the panel sends back whatever its form held. */
    private long nativeVersionCodeFor(Release release) {
        var unchanged = nativeVersionCode == null || release.kind() == ReleaseKind.NATIVE;
        return unchanged ? release.nativeVersionCode() : nativeVersionCode;
    }
}
