package io.upushy.update;

import java.time.Instant;

/** Hears of every answered check of a known project. Runs on the event loop: it must not block or fail. */
public interface CheckListener {

    void checked(AnsweredCheck check);

    /**
     * @param address where the device called from, as text
     * @param at when it was answered
     * @param offered whether the answer held something newer than the device runs, and for it to install
     */
    record AnsweredCheck(DeviceCheck device, String address, Instant at, boolean offered) {}
}
