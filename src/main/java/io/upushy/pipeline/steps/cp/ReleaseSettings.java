package io.upushy.pipeline.steps.cp;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.upushy.release.Platform;
import io.upushy.release.ReleaseKind;
import io.upushy.release.UpdateMode;
import io.upushy.release.VersionCodes;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Settings of {@code release}.
 *
 * @param type {@code wgt} or {@code native}; left out: by the end of the package's name
 * @param platform {@code android} or {@code ios}; a wgt for both takes two steps
 * @param url what is released: an object key or an address; left out: what {@code upload} stored ({@code ${upload.url}})
 * @param version left out: the one in the package
 * @param versionCode left out: the one in the package
 * @param nativeVersionCode of a wgt: a number, or {@code latest} (also when left out) for the highest one that is enabled
 * @param updateType {@code ask} (when left out), {@code force} or {@code silent}
 * @param changelog what users are told; what is beyond 255 characters is cut off
 * @param remark for colleagues; likewise
 * @param enabled false: registered, but not offered to devices yet; true when left out
 */
record ReleaseSettings(
        @Nullable Type type,
        System platform,
        @Size(max = 1023) @Nullable String url,
        @Size(max = 255) @Nullable String version,
        @Min(1) @Max(VersionCodes.MAX) @Nullable Long versionCode,
        @Size(max = 20) @Nullable String nativeVersionCode,
        @Nullable Mode updateType,
        @Nullable String changelog,
        @Nullable String remark,
        @Nullable Boolean enabled) {

    private static final String LATEST = "latest";

    enum Type {
        @JsonProperty("wgt")
        WGT(ReleaseKind.WGT),
        @JsonProperty("native")
        NATIVE(ReleaseKind.NATIVE);

        final ReleaseKind kind;

        Type(ReleaseKind kind) {
            this.kind = kind;
        }
    }

    enum System {
        @JsonProperty("android")
        ANDROID(Platform.ANDROID),
        @JsonProperty("ios")
        IOS(Platform.IOS);

        final Platform platform;

        System(Platform platform) {
            this.platform = platform;
        }
    }

    enum Mode {
        @JsonProperty("ask")
        ASK(UpdateMode.ASK),
        @JsonProperty("force")
        FORCE(UpdateMode.FORCE),
        @JsonProperty("silent")
        SILENT(UpdateMode.SILENT);

        final UpdateMode mode;

        Mode(UpdateMode mode) {
            this.mode = mode;
        }
    }

    UpdateMode mode() {
        return updateType == null ? UpdateMode.ASK : updateType.mode;
    }

    boolean isEnabled() {
        return enabled == null || enabled;
    }

    boolean wantsLatestNative() {
        return nativeVersionCode == null || nativeVersionCode.isBlank() || nativeVersionCode.equals(LATEST);
    }
}
