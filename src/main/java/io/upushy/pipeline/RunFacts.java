package io.upushy.pipeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is fixed when a run is started.
 *
 * @param number counts a project's runs from 1
 * @param pipelineId the definition it was started from
 * @param startedBy the user behind it, for a webhook the one who set the webhook up
 */
public record RunFacts(
        String id,
        String projectId,
        long number,
        String pipelineId,
        String startedBy,
        Trigger trigger,
        Instant created) {

    /** Stands in the place of a project in the runs of the server itself, such as those of hosted apps. */
    public static final String SERVER = "server";

    public boolean isOfServer() {
        return SERVER.equals(projectId);
    }

    /**
     * What started a run.
     *
     * @param branch null for a tag, or when the definition decides
     * @param commit null: the newest
     * @param tag null: a branch
     * @param message the first line of the commit's message, for people
     * @param author who wrote the commit, for people
     * @param rerunOf the number of the run this one repeats
     */
    public record Trigger(
            Kind kind,
            @Nullable String branch,
            @Nullable String commit,
            @Nullable String tag,
            @Nullable String message,
            @Nullable String author,
            @Nullable Long rerunOf) {}

    /** Who or what asked. */
    public enum Kind {
        MANUAL,
        WEBHOOK,
        API,
        RERUN,
        CLOUD_BUILD,
        HOSTING
    }
}
