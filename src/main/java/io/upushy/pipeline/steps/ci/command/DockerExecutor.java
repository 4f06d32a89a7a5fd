package io.upushy.pipeline.steps.ci.command;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.command.InspectContainerResponse.ContainerState;
import com.github.dockerjava.api.command.WaitContainerResultCallback;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.StreamType;
import io.upushy.pipeline.StepFailure;
import io.upushy.pipeline.StepLog;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Runs jobs in containers without any privilege, as the user the workspace belongs to. Of this machine they see the workspace and
 * the project's dependency cache.
 */
@Component
class DockerExecutor implements Executor {

    private static final int COMMAND_NOT_FOUND = 127;

    private final DockerEngine engine;
    private final DockerImages images;
    private final Containers containers;
    private final CommandSettings settings;

    DockerExecutor(DockerEngine engine, DockerImages images, Containers containers, CommandSettings settings) {
        this.engine = engine;
        this.images = images;
        this.containers = containers;
        this.settings = settings;
    }

    @Override
    public int run(Work work, Job job) throws Exception {
        var image = Objects.requireNonNullElse(job.image(), settings.pipelineDockerImage());
        var log = job.context().log();
        images.require(work, image, log);
        log.line("Image " + image);
        try (var home = Home.of(job)) {
            return run(work, job, image, home);
        }
    }

    private int run(Work work, Job job, String image, Home home) throws Exception {
        var log = job.context().log();
        try {
            var container = work.begin(() -> containers.create(job, image, home.path()), engine::remove);
            return run(container, job, image, log);
        } catch (DockerException refused) {
            throw explain(refused, job, image);
        } finally {
            work.end();
        }
    }

    private int run(String container, Job job, String image, StepLog log) throws InterruptedException {
        var client = engine.patientClient();
        try (var output = log.output();
                var errors = log.output()) {
            var streams = client.attachContainerCmd(container)
                    .withStdOut(true)
                    .withStdErr(true)
                    .withFollowStream(true)
                    .exec(new Frames(output, errors));
            streams.awaitStarted();
            engine.client().startContainerCmd(container).exec();
            var exit = client.waitContainerCmd(container).exec(new WaitContainerResultCallback());
            streams.awaitCompletion();
            var code = exit.awaitStatusCode();
            return judge(engine.client().inspectContainerCmd(container).exec().getState(), code, job, image);
        }
    }

    private int judge(ContainerState state, int code, Job job, String image) {
        if (Boolean.TRUE.equals(state.getOOMKilled())) {
            throw StepFailure.lasting("pipeline.step.docker.memory", settings.pipelineBuildMemory());
        }
        if (code == COMMAND_NOT_FOUND) {
            throw StepFailure.lasting("pipeline.step.docker.missing", job.tool(), image);
        }
        return code;
    }

    /** The engine's own words are for the log; whoever owns the pipeline is told what to change. */
    private StepFailure explain(DockerException refused, Job job, String image) {
        var words = String.valueOf(refused.getMessage());
        job.context().log().line("The Docker engine says: " + words);
        if (words.contains("executable file not found") || words.contains("no such file or directory: unknown")) {
            return StepFailure.lasting("pipeline.step.docker.missing", job.tool(), image);
        }
        if (words.contains("bind source path does not exist")) {
            return StepFailure.lasting(
                    "pipeline.step.docker.mount", job.context().workspace());
        }
        return refused instanceof NotFoundException
                ? StepFailure.lasting("pipeline.step.docker.refused", image)
                : StepFailure.passing("pipeline.step.docker.refused", image);
    }

    /** The thread that reads from the engine waits for the log, and so does the program in the end. */
    private static final class Frames extends ResultCallback.Adapter<Frame> {

        private final StepLog.Output output;
        private final StepLog.Output errors;

        private Frames(StepLog.Output output, StepLog.Output errors) {
            this.output = output;
            this.errors = errors;
        }

        @Override
        public void onNext(Frame frame) {
            var to = frame.getStreamType() == StreamType.STDERR ? errors : output;
            var bytes = frame.getPayload();
            to.write(bytes, 0, bytes.length);
        }
    }
}
