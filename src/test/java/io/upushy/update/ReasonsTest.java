package io.upushy.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.release.Platform;
import io.upushy.release.Release;
import io.upushy.release.ReleaseKind;
import io.upushy.release.UpdateMode;
import io.upushy.update.Explanation.Outcome;
import io.upushy.update.Explanation.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What people are told agrees with what devices are answered, over random releases and devices. */
class ReasonsTest {

    private static final int ROUNDS = 20_000;

    private final Random random = new Random(20261121);
    private final SnapshotBuilder builder = new SnapshotBuilder(JsonMapper.shared());

    @Test
    void theExplanationAgreesWithTheSelectionAndItsReasonsAreTrue() {
        for (int round = 0; round < ROUNDS; round++) {
            var releases = randomReleases();
            var device = randomDevice();
            var enabled = releases.stream().filter(Release::enabled).toList();
            var snapshot = builder.build(enabled);
            var reasons = new Reasons(releases, snapshot, device);

            checkOutcome(reasons, snapshot, enabled, device);
            releases.forEach(release -> checkReason(reasons, release, enabled, device));
        }
    }

    private static void checkOutcome(Reasons reasons, Snapshot snapshot, List<Release> enabled, DeviceCheck device) {
        assertThat(reasons.outcome() != Outcome.UP_TO_DATE).isEqualTo(Selection.offersUpdate(snapshot, device));
        var decision = Selection.decide(snapshot, device);
        var expected = installedByAClient(decision, enabled, device);
        assertThat(reasons.installed()).isEqualTo(expected);
        enabled.forEach(release -> assertThat(reasons.isAnswered(release)).isEqualTo(isIn(decision, release)));
    }

    private static boolean isIn(Selection.Decision decision, Release release) {
        return decision.wgt() != null && decision.wgt().id().equals(release.id())
                || decision.nativeApp() != null && decision.nativeApp().id().equals(release.id());
    }

    /** What the published client does with an answer, by the contract's words. */
    private static Release installedByAClient(Selection.Decision decision, List<Release> enabled, DeviceCheck device) {
        var answered =
                enabled.stream().filter(release -> isIn(decision, release)).toList();
        var nativeUpdate = answered.stream()
                .filter(release -> release.kind() == ReleaseKind.NATIVE)
                .filter(release -> release.versionCode() > device.nativeVersionCode())
                .findFirst();
        return nativeUpdate
                .or(() -> answered.stream()
                        .filter(release -> release.kind() == ReleaseKind.WGT)
                        .filter(release -> release.nativeVersionCode() == device.nativeVersionCode())
                        .filter(release -> release.versionCode() > device.wgtVersionCode())
                        .findFirst())
                .orElse(null);
    }

    private static void checkReason(Reasons reasons, Release release, List<Release> enabled, DeviceCheck device) {
        var isNative = release.kind() == ReleaseKind.NATIVE;
        var own = isNative ? device.nativeVersionCode() : device.wgtVersionCode();
        var why = reasons.why(release);
        assertThat(why == Why.INSTALLED).isEqualTo(release.equals(reasons.installed()));
        assertThat(why == Why.DISABLED).isEqualTo(!release.enabled());
        switch (why) {
            case OTHER_NATIVE ->
                assertThat(release.nativeVersionCode()).isNotZero().isNotEqualTo(device.nativeVersionCode());
            case NOT_NEWER -> assertThat(release.versionCode()).isLessThanOrEqualTo(own);
            case SUPERSEDED ->
                assertThat(enabled)
                        .anyMatch(other -> other.kind() == release.kind()
                                && other.nativeVersionCode() == release.nativeVersionCode()
                                && other.versionCode() > release.versionCode());
            case NATIVE_FIRST -> {
                assertThat(isNative).isFalse();
                assertThat(reasons.outcome()).isEqualTo(Outcome.NATIVE);
            }
            default -> assertThat(why).isIn(Why.INSTALLED, Why.DISABLED);
        }
    }

    private List<Release> randomReleases() {
        var releases = new ArrayList<Release>();
        for (var kind : ReleaseKind.values()) {
            var code = 0L;
            for (int i = random.nextInt(7); i > 0; i--) {
                code += 1 + random.nextInt(2);
                releases.add(release(kind, code, kind == ReleaseKind.NATIVE ? 0 : 1 + random.nextInt(4)));
            }
        }
        releases.sort(Comparator.comparing(Release::id));
        return releases;
    }

    private Release release(ReleaseKind kind, long code, long nativeCode) {
        return new Release(
                new UUID(random.nextLong(), random.nextLong()).toString(),
                "project",
                kind,
                Platform.ANDROID,
                "1." + code,
                code,
                nativeCode,
                "https://example.com/" + code,
                UpdateMode.ASK,
                random.nextInt(3) > 0,
                "",
                "",
                null,
                null,
                null,
                null,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private DeviceCheck randomDevice() {
        return new DeviceCheck("project", Platform.ANDROID, "", random.nextInt(12), "", random.nextInt(12), null);
    }
}
