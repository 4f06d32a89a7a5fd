package io.upushy.pipeline;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Every step belongs to exactly one. */
public enum Stage {
    /** Makes the source right: fetch, check, build, pack. */
    @JsonProperty("ci")
    CI,
    /** Makes it run: upload, ssh, container stack. */
    @JsonProperty("cd")
    CD,
    /** Makes it reachable: release to devices, domain, proxy. */
    @JsonProperty("cp")
    CP
}
