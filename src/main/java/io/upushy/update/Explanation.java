package io.upushy.update;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a device would get now, and why. */
@Schema(name = "UpdateExplanation")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Explanation(
        @Schema(description = "What the device would do with its answer") Outcome outcome,
        @Schema(description = "The release it would install; absent when it is up to date") @Nullable String sourceId,
        @Schema(description = "One sentence in the caller's language") String reason,
        @Schema(description = "The versions this was worked out for") Versions device,
        @Schema(description = "Each release of the platform, the highest native first, then the wgts")
                List<Verdict> releases) {

    /** What a device does with its answer. */
    public enum Outcome {
        @JsonProperty("native")
        NATIVE,
        @JsonProperty("wgt")
        WGT,
        @JsonProperty("upToDate")
        UP_TO_DATE
    }

    /** Why a release is what the device installs, or is not; the first that applies, from top to bottom. */
    public enum Why {
        /** The device installs it. */
        @JsonProperty("installed")
        INSTALLED("installed"),
        /** It is switched off. */
        @JsonProperty("disabled")
        DISABLED("disabled"),
        /** A wgt for another native version than the device has. */
        @JsonProperty("otherNative")
        OTHER_NATIVE("otherNative"),
        /** The device runs it, or something higher. */
        @JsonProperty("notNewer")
        NOT_NEWER("notNewer"),
        /** A higher release that fits is there. */
        @JsonProperty("superseded")
        SUPERSEDED("superseded"),
        /** A wgt that would fit, but there is a native update, and that comes first. */
        @JsonProperty("nativeFirst")
        NATIVE_FIRST("nativeFirst");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    @Schema(name = "ExplainedVersions")
    public record Versions(
            @Schema(example = "android") String platform,
            @Schema(example = "100") long nativeVersionCode,
            @Schema(example = "104") long wgtVersionCode) {}

    @Schema(name = "ReleaseVerdict")
    public record Verdict(
            String sourceId,
            @Schema(description = "1 wgt for Android, 2 wgt for iOS, 3 Android, 4 iOS") int type,
            @Schema(example = "1.4.0") String version,
            @Schema(example = "104") long versionCode,
            @Schema(description = "The native version a wgt is made for; 0 for a native package", example = "100")
                    long nativeVersionCode,
            @Schema(description = "0 off, 1 on") int status,
            @Schema(description = "Whether it is in the answer to the device, which then compares") boolean answered,
            Why why,
            @Schema(description = "The same in the caller's language") String reason) {}
}
