package io.upushy.pipeline.steps.notify;

import io.upushy.pipeline.RunFacts;
import io.upushy.pipeline.StepContext;
import java.time.Instant;
import java.util.Map;

/**
 * What is told.
 *
 * @param delivery the same for every attempt to tell it, so that receivers can tell repeats
 * @param failing whether a step before has failed
 * @param project the project's name
 */
record News(
        String delivery,
        boolean failing,
        String project,
        String title,
        String text,
        String step,
        RunFacts run,
        Map<String, String> outcomes) {

    static News of(StepContext context, String project, String title, String text) {
        return new News(
                context.run().id() + "/" + context.step(),
                context.isFailing(),
                project,
                title,
                text,
                context.step(),
                context.run(),
                context.outcomes());
    }

    /** The body of a webhook. */
    record Body(
            String event,
            String delivery,
            String state,
            String title,
            String text,
            String step,
            Project project,
            RunBody run,
            Map<String, String> outcomes) {}

    record Project(String id, String name) {}

    record RunBody(
            String id,
            long number,
            String pipelineId,
            String startedBy,
            RunFacts.Trigger trigger,
            Instant createdTime) {}

    Body body() {
        return new Body(
                "pipeline.run",
                delivery,
                failing ? "failing" : "succeeding",
                title,
                text,
                step,
                new Project(run.projectId(), project),
                new RunBody(run.id(), run.number(), run.pipelineId(), run.startedBy(), run.trigger(), run.created()),
                outcomes);
    }
}
