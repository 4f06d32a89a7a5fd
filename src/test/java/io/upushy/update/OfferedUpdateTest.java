package io.upushy.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.release.Platform;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a device finds something newer in its answer: what the statistics of offers count. */
class OfferedUpdateTest {

    private static final Snapshot SNAPSHOT =
            new Snapshot(offer(200), Map.of(100L, offer(105), 200L, offer(107)), offer(107));

    @ParameterizedTest
    @CsvSource({
        "100, 104, true", // a newer app
        "200, 106, true", // a newer wgt for the app it has
        "200, 107, false",
        "200, 900, false",
        "300, 104, false", // wgts, but none for the app it has
    })
    void itDependsOnTheAppItHasAndTheWgtItRuns(long nativeVersionCode, long wgtVersionCode, boolean offered) {
        var device = new DeviceCheck("p", Platform.ANDROID, "", wgtVersionCode, "", nativeVersionCode, null);

        assertThat(Selection.offersUpdate(SNAPSHOT, device)).isEqualTo(offered);
    }

    private static Offer offer(long versionCode) {
        return new Offer("id", versionCode, new byte[0], null);
    }
}
