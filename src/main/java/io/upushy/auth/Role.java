package io.upushy.auth;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a user may do on the whole server. */
public enum Role {
    /** Manages users, settings and every project. */
    @JsonProperty("admin")
    ADMIN,
    /** Has projects of their own and those they are members of. */
    @JsonProperty("user")
    USER
}
