package io.upushy.hosting.stub;

/** What goes wrong with a call. */
public sealed interface Fault {

    /** Nothing is done, and no answer ever comes. */
    Fault NO_ANSWER = new Wire(false, true);

    /** Nothing is done, and the connection is reset. */
    Fault RESET = new Wire(false, false);

    /** It is done, but the connection is reset instead of an answer. */
    Fault ANSWER_LOST = new Wire(true, false);

    /** It is done, but no answer ever comes. */
    Fault ANSWER_WITHHELD = new Wire(true, true);

    /** Nothing is done; this status is answered, in the server's own form of an error. */
    static Fault status(int status) {
        return new Status(status);
    }

    /** An answer in place of the server's. */
    record Status(int status) implements Fault {}

    /** No answer. */
    record Wire(boolean done, boolean silent) implements Fault {}
}
