package io.upushy.pipeline.steps.ci.command;

/** Where jobs run. */
interface Executor {

    /**
     * Runs a job to its end.
     *
     * @return its exit code
     */
    int run(Work work, Job job) throws Exception;
}
