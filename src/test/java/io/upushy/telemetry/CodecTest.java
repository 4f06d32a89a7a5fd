package io.upushy.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.upushy.auth.LoginAttempted;
import io.upushy.release.Platform;
import io.upushy.update.CheckListener.AnsweredCheck;
import io.upushy.update.DeviceCheck;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodecTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00.123456Z");

    @Test
    void checksComeOutAsTheyWentIn() {
        var bare = new DeviceCheck("p".repeat(36), Platform.IOS, "", 0, "版本", 4_294_967_295L, null);
        var checks = List.of(
                Checks.of("project", "device-1", 104, NOW),
                Checks.of("project", "device-2", 105, NOW.plusNanos(1000)),
                new AnsweredCheck(bare, "2001:db8::1", Instant.EPOCH, false));

        assertThat(CheckCodec.CODEC.decode(CheckCodec.CODEC.encode(checks))).isEqualTo(checks);
    }

    @Test
    void loginsAndReportsComeOutAsTheyWentIn() {
        var logins = List.of(new LoginAttempted("admin", "::1", "curl/8 😀", false, "auth.badCredentials", NOW));
        var reports = List.of(new DeviceReport(
                "p", Platform.ANDROID, "s", DeviceReport.Event.FAILED, "u", 1, 2, "-1205", "no space", NOW));

        assertThat(LoginCodec.CODEC.decode(LoginCodec.CODEC.encode(logins))).isEqualTo(logins);
        assertThat(ReportCodec.CODEC.decode(ReportCodec.CODEC.encode(reports))).isEqualTo(reports);
    }

    @Test
    void aThousandDevicesOfOneModelTakeUnderAHundredBytesEach() {
        var checks = Checks.ofDevices("project", 1000, NOW);

        assertThat(CheckCodec.CODEC.encode(checks).length).isLessThan(100_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 63, 64, -64, -65, 300, Integer.MAX_VALUE, Long.MAX_VALUE, Long.MIN_VALUE})
    void anyNumberIsKept(long number) {
        var output = new PackedOutput();
        output.number(number);

        assertThat(new PackedInput(output.toBytes()).number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 1, 2.75, 3, -1.1, Double.MAX_VALUE, Double.MIN_VALUE})
    void anyDecimalIsKept(double number) {
        var output = new PackedOutput();
        output.decimal(number);

        assertThat(new PackedInput(output.toBytes()).decimal()).isEqualTo(number);
    }

    @Test
    void whatIsCutOffOrOfAnotherFormatIsRefused() {
        var bytes = CheckCodec.CODEC.encode(Checks.ofDevices("project", 3, NOW));
        var ofAnother = new BatchCodec<String>(2, PackedOutput::text, PackedInput::text).encode(List.of("x"));

        for (int length = 0; length < bytes.length; length++) {
            var cut = Arrays.copyOf(bytes, length);
            assertThatIllegalArgumentException().isThrownBy(() -> CheckCodec.CODEC.decode(cut));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> CheckCodec.CODEC.decode(ofAnother));
    }
}
