package io.upushy.auth;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;

/** Remembers the attempts to log in that the server told about. */
class LoginListener {

    private final List<LoginAttempted> attempts = new CopyOnWriteArrayList<>();

    @EventListener
    void on(LoginAttempted attempt) {
        attempts.add(attempt);
    }

    List<LoginAttempted> attempts() {
        return attempts;
    }
}
