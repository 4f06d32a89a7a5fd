package io.upushy.pipeline.steps.ci.command;

import io.upushy.pipeline.StepFailure;
import org.springframework.stereotype.Component;

/** Runs jobs where PIPELINE_EXECUTOR says. */
@Component
public class Executors {

    private final CommandSettings settings;
    private final DockerEngine engine;
    private final DockerExecutor docker;
    private final ProcessExecutor process;

    Executors(CommandSettings settings, DockerEngine engine, DockerExecutor docker, ProcessExecutor process) {
        this.settings = settings;
        this.engine = engine;
        this.docker = docker;
        this.process = process;
    }

    /**
     * Runs a job to its end.
     *
     * @return its exit code
     */
    public int run(Work work, Job job) throws Exception {
        return choose().run(work, job);
    }

    private Executor choose() {
        return switch (settings.pipelineExecutor()) {
            case DOCKER -> requireDocker();
            case PROCESS -> requireProcess();
            case AUTO -> engine.answers() ? docker : processInstead();
        };
    }

    private Executor requireDocker() {
        if (!engine.answers()) {
            throw StepFailure.passing("pipeline.step.docker.absent", settings.pipelineDockerHost());
        }
        return docker;
    }

    private Executor requireProcess() {
        if (!settings.pipelineProcessExecutor()) {
            throw StepFailure.lasting("pipeline.step.process.off");
        }
        return process;
    }

    private Executor processInstead() {
        if (!settings.pipelineProcessExecutor()) {
            throw StepFailure.passing("pipeline.step.executor.none", settings.pipelineDockerHost());
        }
        return process;
    }
}
