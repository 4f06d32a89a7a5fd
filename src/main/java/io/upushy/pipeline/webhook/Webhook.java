package io.upushy.pipeline.webhook;

import java.time.Instant;

/**
 * Where one code host tells of pushes to one pipeline.
 *
 * @param sealed its secret, encrypted
 * @param createdBy in whose name its runs are started
 */
record Webhook(
        String id,
        String projectId,
        String pipelineId,
        Provider provider,
        byte[] sealed,
        boolean enabled,
        String createdBy,
        Instant createdTime,
        Instant updatedTime) {

    /** What its secret is sealed for. */
    static String context(String id) {
        return "webhook:" + id;
    }

    @Override
    public String toString() {
        return "Webhook[" + id + "]";
    }
}
