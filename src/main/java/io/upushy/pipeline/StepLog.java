package io.upushy.pipeline;

/**
 * Takes a run's log, in order. Nothing is dropped: both calls wait while the record is behind, and so are never made on an event
 * loop. Only of a run whose processes print more than RUN_LOG_MB the rest of that output is counted instead of kept, and the log
 * says so. Secrets of the project are masked when lines are whole.
 */
public interface StepLog {

    /** Writes one line, or several when the text has line ends in it. */
    void line(String text);

    /**
     * Raw output of one stream of a process, in chunks that may end anywhere, in the middle of a character, too. Closing it
     * writes what is left as the last line.
     */
    Output output();

    /** One stream. */
    interface Output extends AutoCloseable {

        /** Bytes of UTF-8; what is not is replaced. A carriage return alone begins the line anew, as on a terminal. */
        void write(byte[] bytes, int offset, int length);

        @Override
        void close();
    }
}
