package io.upushy.pipeline.log;

/** Another worker has opened the run's log, or the run is gone: whoever wrote to it until now must stop working on the run. */
public final class LogTakenOver extends RuntimeException {

    LogTakenOver(String runId) {
        super("The log of run " + runId + " is written by another worker now", null, false, false);
    }
}
