package io.upushy.hosting.stub;

import java.util.Map;

/** Errors as each server writes them. */
final class Errors {

    private Errors() {}

    /** An error that a test asked for. */
    static StubAnswer of(Spec spec, int status) {
        var words = "made to fail with " + status;
        if (spec == Spec.gitea()) {
            return gitea(status, words);
        }
        return spec == Spec.portainer() ? portainer(status, words) : proxyManager(status, words);
    }

    static StubAnswer gitea(int status, String message) {
        return StubAnswer.json(status, Map.of("message", message, "url", "http://127.0.0.1/api/swagger"));
    }

    static StubAnswer portainer(int status, String message) {
        return StubAnswer.json(status, Map.of("message", message, "details", message));
    }

    static StubAnswer proxyManager(int status, String message) {
        return StubAnswer.json(status, Map.of("error", Map.of("code", status, "message", message)));
    }
}
