package io.upushy.project;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a member may do with a project; each role may do what the ones after it may. */
public enum ProjectRole {
    /** Everything, including members, tokens and deleting the project. */
    @JsonProperty("owner")
    OWNER,
    /** Uploads, publishes and disables releases. */
    @JsonProperty("maintainer")
    MAINTAINER,
    /** Looks, changes nothing. */
    @JsonProperty("viewer")
    VIEWER;

    boolean includes(ProjectRole least) {
        return compareTo(least) <= 0;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ProjectRole ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
