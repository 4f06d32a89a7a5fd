package io.upushy.telemetry;

import io.swagger.v3.oas.annotations.media.Schema;
import io.upushy.release.Release;
import java.util.List;

/** What depends on a release: to be looked at before it is deleted. */
record ReleaseUse(
        String sourceId,
        @Schema(description = "Whether it may be deleted: no wgt is made for it") boolean deletable,
        @Schema(description = "Devices that run this version, as they were last seen", example = "120") long devices,
        @Schema(description = "The wgts made for this native version, the highest first; at most 1000")
                List<Wgt> wgts) {

    @Schema(name = "DependentWgt")
    record Wgt(
            String sourceId,
            @Schema(example = "1.4.0") String version,
            @Schema(example = "104") long versionCode,
            @Schema(description = "0 off, 1 on") int status) {}

    static ReleaseUse of(Release release, List<Release> madeForIt, long devices) {
        var wgts = madeForIt.stream()
                .map(wgt -> new Wgt(wgt.id(), wgt.version(), wgt.versionCode(), wgt.enabled() ? 1 : 0))
                .toList();
        return new ReleaseUse(release.id(), wgts.isEmpty(), devices, wgts);
    }
}
