package io.upushy.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActivityTest {

    @Test
    void nothingIsKnownOfADeviceThatWasNeverActive() {
        assertThat(Activity.NONE.includes(20_000)).isFalse();
    }

    @Test
    void itRemembersThePeriodsItWasGivenAndNoOthers() {
        var activity = Activity.NONE.with(100).with(103).with(101);

        assertThat(activity.includes(100)).isTrue();
        assertThat(activity.includes(101)).isTrue();
        assertThat(activity.includes(102)).isFalse();
        assertThat(activity.includes(103)).isTrue();
        assertThat(activity.includes(104)).isFalse();
        assertThat(activity.last()).isEqualTo(103);
    }

    @Test
    void itReachesSixtyFourPeriodsBackAndCallsTheRestKnown() {
        var activity = Activity.NONE.with(1).with(1000).with(1063);

        assertThat(activity.includes(1000)).isTrue();
        assertThat(activity.includes(1001)).isFalse();
        assertThat(activity.includes(999)).isTrue();
        assertThat(activity.with(999)).isEqualTo(activity);
        assertThat(activity.with(5000)).isEqualTo(new Activity(5000, 1));
    }
}
