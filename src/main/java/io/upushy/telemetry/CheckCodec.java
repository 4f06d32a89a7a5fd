package io.upushy.telemetry;

import io.upushy.release.Platform;
import io.upushy.update.CheckListener.AnsweredCheck;
import io.upushy.update.DeviceCheck;
import io.upushy.update.SystemInfo;
import org.jspecify.annotations.Nullable;

/** Answered checks as bytes. */
final class CheckCodec {

    static final BatchCodec<AnsweredCheck> CODEC = new BatchCodec<>(1, CheckCodec::write, CheckCodec::read);

    private CheckCodec() {}

    private static void write(PackedOutput output, AnsweredCheck check) {
        var device = check.device();
        output.time(check.at());
        output.text(check.address());
        output.flag(check.offered());
        output.text(device.projectId());
        output.flag(device.platform() == Platform.IOS);
        output.text(device.wgtVersion());
        output.number(device.wgtVersionCode());
        output.text(device.nativeVersion());
        output.number(device.nativeVersionCode());
        write(output, device.system());
    }

    private static void write(PackedOutput output, @Nullable SystemInfo system) {
        output.flag(system != null);
        if (system == null) {
            return;
        }
        output.text(system.uuid());
        output.text(system.brand());
        output.text(system.model());
        output.decimal(system.pixelRatio());
        output.number(system.screenWidth());
        output.number(system.screenHeight());
        output.number(system.windowWidth());
        output.number(system.windowHeight());
        output.number(system.statusBarHeight());
        output.text(system.language());
        output.text(system.system());
        output.text(system.version());
        output.text(system.fontSizeSetting());
        output.text(system.platform());
        output.text(system.sdkVersion());
        output.number(system.windowTop());
        output.number(system.windowBottom());
    }

    private static AnsweredCheck read(PackedInput input) {
        var at = input.time();
        var address = input.text();
        var offered = input.flag();
        var device = new DeviceCheck(
                input.text(),
                input.flag() ? Platform.IOS : Platform.ANDROID,
                input.text(),
                input.number(),
                input.text(),
                input.number(),
                readSystem(input));
        return new AnsweredCheck(device, address, at, offered);
    }

    private static @Nullable SystemInfo readSystem(PackedInput input) {
        if (!input.flag()) {
            return null;
        }
        return new SystemInfo(
                input.text(),
                input.text(),
                input.text(),
                input.decimal(),
                (int) input.number(),
                (int) input.number(),
                (int) input.number(),
                (int) input.number(),
                (int) input.number(),
                input.text(),
                input.text(),
                input.text(),
                input.text(),
                input.text(),
                input.text(),
                (int) input.number(),
                (int) input.number());
    }
}
