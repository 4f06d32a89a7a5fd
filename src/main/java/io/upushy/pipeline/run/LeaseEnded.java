package io.upushy.pipeline.run;

/** The run is not this worker's any more: it may write nothing, and ends what it does. */
final class LeaseEnded extends RuntimeException {

    /** Whether this worker gives it up by itself, since the server stops. */
    private final boolean handedBack;

    private LeaseEnded(boolean handedBack) {
        super(handedBack ? "The run is handed back" : "The lease was lost", null, false, false);
        this.handedBack = handedBack;
    }

    static LeaseEnded lost() {
        return new LeaseEnded(false);
    }

    static LeaseEnded handedBack() {
        return new LeaseEnded(true);
    }

    boolean isHandedBack() {
        return handedBack;
    }
}
