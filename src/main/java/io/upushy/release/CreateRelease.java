package io.upushy.release;

import io.swagger.v3.oas.annotations.media.Schema;
import io.upushy.web.InvalidFields;
import io.upushy.web.InvalidFields.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A new release; version codes are unsigned 32-bit integers. */
@Schema(name = "CreateSource")
record CreateRelease(
        @NotBlank @Size(min = 1, max = 36) String projectId,
        @Schema(description = "Left out: the one in the package", example = "1.4.0") @Size(max = 255) @Nullable
                String version,
        @Schema(description = "Left out: the one in the package", example = "104")
                @Min(1)
                @Max(VersionCodes.MAX)
                @Nullable
                Long versionCode,
        @Schema(description = "Required for a wgt: the native version it is made for", example = "100")
                @Min(0)
                @Max(VersionCodes.MAX)
                @Nullable
                Long nativeVersionCode,
        @Schema(
                        description = "Object key of the uploaded package, or an absolute address",
                        example = "p/2026-11/k/app.wgt")
                @NotBlank
                @Size(min = 1, max = 1023)
                String url,
        @Schema(description = "1 ask (default), 2 force, 3 silent") @Min(1) @Max(3) @Nullable Integer updateType,
        @Schema(description = "1 wgt for Android, 2 wgt for iOS, 3 Android, 4 iOS") @NotNull @Min(1) @Max(4)
                Integer type,
        @Schema(description = "0 off, 1 on (default)") @Min(0) @Max(1) @Nullable Integer status,
        @Size(max = 255) @Nullable String changelog,
        @Size(max = 255) @Nullable String remark,
        @Schema(
                        description =
                                "Takes a package with another appid, package name, signer or modules than expected;"
                                        + " administrators only, and recorded in the inspection")
                @Nullable
                Boolean force) {

    private static final int MAX_VERSION = 255;

    ReleaseKind kind() {
        return WireCodes.kindOf(type);
    }

    Platform platform() {
        return WireCodes.platformOf(type);
    }

    boolean enabled() {
        return status == null || status == 1;
    }

    boolean tellsVersions() {
        return version != null && !version.isBlank() && versionCode != null;
    }

    boolean isForced() {
        return Boolean.TRUE.equals(force);
    }

    /** What the caller left out, taken from the package; a 400 names what is in neither. */
    CreateRelease filledFrom(@Nullable Inspection found) {
        var filledVersion = version == null || version.isBlank() ? (found == null ? null : found.version()) : version;
        var filledCode = versionCode == null ? (found == null ? null : codeOf(found)) : versionCode;
        var problems = new ArrayList<Problem>();
        if (filledVersion == null) {
            problems.add(new Problem("version", "validation.NotBlank"));
        } else if (filledVersion.length() > MAX_VERSION) {
            problems.add(new Problem("version", "validation.Size", "version", MAX_VERSION, 1));
        }
        if (filledCode == null) {
            problems.add(new Problem("versionCode", "validation.NotNull"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidFields(problems);
        }
        return new CreateRelease(
                projectId,
                filledVersion,
                filledCode,
                nativeVersionCode,
                url,
                updateType,
                type,
                status,
                changelog,
                remark,
                force);
    }

    /** The release this asks for; its versions must be filled. */
    Release toRelease(String id, @Nullable PackageFacts content, Instant now) {
        var base = nativeVersionCode == null ? 0 : nativeVersionCode;
        return new Release(
                id,
                projectId,
                kind(),
                platform(),
                Objects.requireNonNull(version),
                Objects.requireNonNull(versionCode),
                kind() == ReleaseKind.WGT ? base : 0,
                url,
                updateType == null ? UpdateMode.ASK : WireCodes.modeOf(updateType),
                enabled(),
                changelog == null ? "" : changelog,
                remark == null ? "" : remark,
                content == null ? null : content.size(),
                content == null ? null : content.md5(),
                content == null ? null : content.sha256(),
                null,
                now,
                now);
    }

    private static @Nullable Long codeOf(Inspection found) {
        var code = found.versionCode();
        return code == null || code < 1 || code > VersionCodes.MAX ? null : code;
    }
}
