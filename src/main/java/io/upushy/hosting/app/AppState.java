package io.upushy.hosting.app;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a hosted app is. */
enum AppState {
    @JsonProperty("installing")
    INSTALLING,
    /** An installation failed or was cancelled, and what it did is being taken back. */
    @JsonProperty("undoing")
    UNDOING,
    /** Something of a failed change could not be taken back; trying that again is offered. */
    @JsonProperty("leftovers")
    LEFTOVERS,
    /** Another change goes on. */
    @JsonProperty("changing")
    CHANGING,
    @JsonProperty("uninstalling")
    UNINSTALLING,
    /** A part is still there; going on is offered. */
    @JsonProperty("uninstall_failed")
    UNINSTALL_FAILED,
    @JsonProperty("running")
    RUNNING,
    /** Some of its containers are not running, or say that they are not well. */
    @JsonProperty("unhealthy")
    UNHEALTHY,
    @JsonProperty("stopped")
    STOPPED,
    /** Portainer has no stack of it. */
    @JsonProperty("missing")
    MISSING,
    /** Portainer does not tell. */
    @JsonProperty("unknown")
    UNKNOWN
}
