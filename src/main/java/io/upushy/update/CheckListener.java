package io.upushy.update;

import java.time.Instant;

/** Hears of every answered check of a known project. Runs on the event loop: it must not block or fail. */
public interface CheckListener {

    void checked(AnsweredCheck check);

    /**
     * How long an answer had better wait, in nanoseconds, for its check to be kept: 0, unless checks come faster than what keeps
     * them is working. A few milliseconds at most, and 0 while it is not working at all, because waiting would not help then.
     */
    default long paceNanos() {
        return 0;
    }

    /**
     * @param address where the device called from, as text
     * @param at when it was answered
     * @param offered whether the answer held something newer than the device runs, and for it to install
     */
    record AnsweredCheck(DeviceCheck device, String address, Instant at, boolean offered) {}
}
