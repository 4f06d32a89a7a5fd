package io.upushy.telemetry;

import io.upushy.telemetry.RollUps.Counts;
import io.upushy.update.CheckListener.AnsweredCheck;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A device over the checks of a batch: what its row becomes, and what the roll-ups gain. Each period it is active in counts it
 * once, under the version it was last seen with in that period.
 */
final class KnownDevice {

    private static final Duration LAST_SEEN_PRECISION = Duration.ofMinutes(1);

    private final DeviceKey key;
    private final long id;
    private final boolean isNew;
    private final long fingerprintBefore;
    private final Activity daysBefore;
    private final Activity hoursBefore;
    private final Instant lastSeenBefore;
    private Activity days;
    private Activity hours;
    private Instant lastSeen;
    private @Nullable AppVersion version;
    private @Nullable AnsweredCheck lastCheck;

    private KnownDevice(
            DeviceKey key,
            long id,
            boolean isNew,
            long fingerprint,
            Activity days,
            Activity hours,
            Instant lastSeen,
            @Nullable AppVersion version) {
        this.key = key;
        this.id = id;
        this.isNew = isNew;
        this.fingerprintBefore = fingerprint;
        this.daysBefore = days;
        this.days = days;
        this.hoursBefore = hours;
        this.hours = hours;
        this.lastSeenBefore = lastSeen;
        this.lastSeen = lastSeen;
        this.version = version;
    }

    static KnownDevice firstSeen(DeviceKey key) {
        return new KnownDevice(key, 0, true, 0, Activity.NONE, Activity.NONE, Instant.MIN, null);
    }

    static KnownDevice seenBefore(
            DeviceKey key,
            long id,
            long fingerprint,
            Activity days,
            Activity hours,
            Instant lastSeen,
            AppVersion version) {
        return new KnownDevice(key, id, false, fingerprint, days, hours, lastSeen, version);
    }

    /** It showed itself. Checks may come late: those older than what is known change only what they were part of. */
    void checked(AnsweredCheck check, RollUps sums) {
        var shown = AppVersion.of(check.device());
        var isLatest = !check.at().isBefore(lastSeen);
        if (isNew && version == null) {
            count(Resolution.HOUR, check, shown, Counts.NEW_DEVICE, sums);
            count(Resolution.DAY, check, shown, Counts.NEW_DEVICE, sums);
        }
        hours = active(Resolution.HOUR, hours, check, shown, isLatest, sums);
        days = active(Resolution.DAY, days, check, shown, isLatest, sums);
        if (isLatest) {
            version = shown;
            lastSeen = check.at();
            lastCheck = check;
        }
    }

    private Activity active(
            Resolution resolution,
            Activity activity,
            AnsweredCheck check,
            AppVersion shown,
            boolean isLatest,
            RollUps sums) {
        var period = resolution.periodOf(check.at());
        if (!activity.includes(period)) {
            count(resolution, check, shown, Counts.ACTIVE, sums);
        } else if (isLatest && period == activity.last() && version != null && !version.isSameAs(shown)) {
            count(resolution, check, version, Counts.GONE, sums);
            count(resolution, check, shown, Counts.ACTIVE, sums);
        }
        return activity.with(period);
    }

    private static void count(
            Resolution resolution, AnsweredCheck check, AppVersion version, Counts counts, RollUps sums) {
        sums.add(resolution, resolution.periodOf(check.at()), check.device().projectId(), version, counts);
    }

    DeviceKey key() {
        return key;
    }

    boolean isNew() {
        return isNew;
    }

    /** Whether more than times is to be written. */
    boolean isChanged() {
        return lastCheck != null && DeviceColumns.fingerprint(lastCheck) != fingerprintBefore;
    }

    /** Whether its row has to be touched although it is not changed: when it was last seen is kept to the minute. */
    boolean isWorthNoting() {
        return !days.equals(daysBefore)
                || !hours.equals(hoursBefore)
                || lastSeen.isAfter(lastSeenBefore.plus(LAST_SEEN_PRECISION));
    }

    long id() {
        return id;
    }

    Activity days() {
        return days;
    }

    Activity hours() {
        return hours;
    }

    Instant lastSeen() {
        return lastSeen;
    }

    /** The newest of the batch, null when all of them are older than what is known. */
    @Nullable
    AnsweredCheck lastCheck() {
        return lastCheck;
    }
}
