package io.upushy.auth;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Who may register. */
enum Registration {
    /** The first user, who becomes the administrator. */
    @JsonProperty("first")
    FIRST,
    /** Anyone. */
    @JsonProperty("open")
    OPEN,
    /** Nobody: an administrator makes accounts. */
    @JsonProperty("closed")
    CLOSED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Registration of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
