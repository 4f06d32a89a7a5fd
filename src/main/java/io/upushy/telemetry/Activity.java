package io.upushy.telemetry;

/**
 * In which periods a device was active.
 *
 * @param last the last one, 0 for none
 * @param bits a bit for each of the 64 up to the last, the lowest for the last itself
 */
record Activity(long last, long bits) {

    static final Activity NONE = new Activity(0, 0);

    private static final int REACH = Long.SIZE;

    /** Whether it was active then, as far as is known: true for all before the 64 it remembers, so that none counts twice. */
    boolean includes(long period) {
        if (period > last) {
            return false;
        }
        return last - period >= REACH || (bits >>> (last - period) & 1) == 1;
    }

    /** The same, and active in this period, too. */
    Activity with(long period) {
        if (period > last) {
            var kept = period - last >= REACH ? 0 : bits << (period - last);
            return new Activity(period, kept | 1);
        }
        return includes(period) ? this : new Activity(last, bits | 1L << (last - period));
    }
}
