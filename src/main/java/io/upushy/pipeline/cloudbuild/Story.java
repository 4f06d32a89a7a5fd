package io.upushy.pipeline.cloudbuild;

import io.upushy.pipeline.RunProgress.Progress;
import io.upushy.pipeline.RunProgress.StepState;
import io.upushy.pipeline.RunState;
import org.jspecify.annotations.Nullable;

/** Tells a client what becomes of its run, part by part: each that it begins and that it is done, or that it failed. */
final class Story {

    private final BuildClient client;
    private Phase phase = Phase.PREPARE;
    private volatile boolean failed;

    Story(BuildClient client) {
        this.client = client;
    }

    /** To be called first. */
    void begin() {
        client.build(phase.action, client.text(phase.key() + ".begun"));
    }

    void tell(Progress progress) {
        var kind = progress.kind();
        var state = progress.stepState();
        if (failed || kind == null || state == null || state == StepState.WAITING || state == StepState.SKIPPED) {
            return;
        }
        advanceTo(Phase.of(kind));
        if (state == StepState.FAILED) {
            fail(progress.failure());
        }
    }

    /** A part that no step belongs to is told as done, for the client waits for each; parts are never gone back to. */
    private void advanceTo(Phase next) {
        while (phase.compareTo(next) < 0) {
            done();
            phase = Phase.values()[phase.ordinal() + 1];
            begin();
        }
    }

    private void done() {
        client.build(phase.action, client.text(phase.key() + ".done"));
    }

    private void fail(@Nullable String why) {
        failed = true;
        client.failed(phase.failure, why == null ? client.text("pipeline.cloudbuild.failed") : why);
    }

    /** The run is over and all its output was told. */
    void end(Progress last) {
        if (failed) {
            return;
        }
        if (last.run() == RunState.SUCCEEDED) {
            advanceTo(Phase.PUBLISH);
            done();
            client.build("build success", client.text("pipeline.cloudbuild.success"));
        } else if (last.run() == RunState.CANCELED && last.failure() == null) {
            fail(client.text("pipeline.cloudbuild.canceled"));
        } else {
            fail(last.failure());
        }
    }

    /** Whether the client knows that nothing will come of it. */
    boolean hasFailed() {
        return failed;
    }

    /** Something else than a step made the build impossible. */
    void refuse(Phase at, String why) {
        phase = at;
        fail(why);
    }
}
