package io.upushy.auth;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a user may do on the whole server. */
public enum Role {
    /** Manages users, settings and every project. */
    @JsonProperty("admin")
    ADMIN,
    /** Has projects of their own and those they are members of. */
    @JsonProperty("user")
    USER;

    /** As the wire and the database spell it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
