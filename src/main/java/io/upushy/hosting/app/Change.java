package io.upushy.hosting.app;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What can be done to a hosted app; each change has a run behind it. */
public enum Change {
    @JsonProperty("install")
    INSTALL,
    @JsonProperty("start")
    START,
    @JsonProperty("stop")
    STOP,
    @JsonProperty("restart")
    RESTART,
    @JsonProperty("redeploy")
    REDEPLOY,
    @JsonProperty("publish")
    PUBLISH,
    @JsonProperty("unpublish")
    UNPUBLISH,
    @JsonProperty("uninstall")
    UNINSTALL;

    /** As in rows, addresses and definitions. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
