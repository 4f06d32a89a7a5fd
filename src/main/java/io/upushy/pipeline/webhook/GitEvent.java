package io.upushy.pipeline.webhook;

import org.jspecify.annotations.Nullable;

/**
 * What a delivery tells.
 *
 * @param name the host's word for it
 * @param branch null for a tag, and for what is no push
 * @param tag null for a branch, and for what is no push
 * @param commit what was pushed; null when the branch or tag was deleted
 * @param message the first line of that commit's message
 * @param author who wrote it
 * @param skipped whether the message asks for no run
 */
record GitEvent(
        Kind kind,
        String name,
        @Nullable String branch,
        @Nullable String tag,
        @Nullable String commit,
        @Nullable String message,
        @Nullable String author,
        boolean skipped) {

    enum Kind {
        /** The host asks whether anybody is there. */
        PING,
        PUSH,
        /** A push to a name that no branch or tag of git has. */
        UNUSABLE,
        OTHER
    }

    static GitEvent of(Kind kind, String name) {
        return new GitEvent(kind, name, null, null, null, null, null, false);
    }
}
