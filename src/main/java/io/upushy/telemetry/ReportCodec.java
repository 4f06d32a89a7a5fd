package io.upushy.telemetry;

import io.upushy.release.Platform;

/** Reports as bytes. */
final class ReportCodec {

    static final BatchCodec<DeviceReport> CODEC = new BatchCodec<>(1, ReportCodec::write, ReportCodec::read);

    private ReportCodec() {}

    private static void write(PackedOutput output, DeviceReport report) {
        output.text(report.projectId());
        output.flag(report.platform() == Platform.IOS);
        output.text(report.sourceId());
        output.text(report.event().name());
        output.text(report.uuid());
        output.number(report.nativeVersionCode());
        output.number(report.wgtVersionCode());
        output.text(report.code());
        output.text(report.message());
        output.time(report.at());
    }

    private static DeviceReport read(PackedInput input) {
        return new DeviceReport(
                input.text(),
                input.flag() ? Platform.IOS : Platform.ANDROID,
                input.text(),
                DeviceReport.Event.valueOf(input.text()),
                input.text(),
                input.number(),
                input.number(),
                input.text(),
                input.text(),
                input.time());
    }
}
