package io.upushy.pipeline.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Set;

/** The code hosts whose deliveries are understood. */
enum Provider {
    @JsonProperty("github")
    GITHUB("X-GitHub-Event", Set.of("push")),
    @JsonProperty("gitlab")
    GITLAB("X-Gitlab-Event", Set.of("Push Hook", "Tag Push Hook")),
    @JsonProperty("gitea")
    GITEA("X-Gitea-Event", Set.of("push")),
    @JsonProperty("gitee")
    GITEE("X-Gitee-Event", Set.of("Push Hook", "Tag Push Hook"));

    private final String eventHeader;
    private final Set<String> pushes;

    Provider(String eventHeader, Set<String> pushes) {
        this.eventHeader = eventHeader;
        this.pushes = pushes;
    }

    /** Names what happened. */
    String eventHeader() {
        return eventHeader;
    }

    /**
     * Whether the signature proves neither the delivery's id nor its time, so that who has seen one could send it again under
     * another id. Their bodies tell when the repository was changed last, so that no two pushes have the same.
     */
    boolean signsBodyAlone() {
        return this == GITHUB || this == GITEA;
    }

    boolean isPush(String event) {
        return pushes.contains(event);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Provider ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
