package io.upushy.hosting.server;

import io.upushy.hosting.server.ServerFailure.Reason;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What one of the servers answered to a call, whatever its status. */
public final class Answer {

    private static final int LONGEST_WORDS = 500;

    private final ServerKind server;
    private final Call call;
    private final int status;
    private final byte[] body;

    Answer(ServerKind server, Call call, int status, byte[] body) {
        this.server = server;
        this.call = call;
        this.status = status;
        this.body = body;
    }

    public int status() {
        return status;
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /**
     * Its body, read as JSON.
     *
     * @throws ServerFailure {@code UNEXPECTED} when it is none
     */
    public JsonNode json() {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException notJson) {
            throw ServerFailure.lasting(server, Reason.UNEXPECTED, "hosting.server.notJson", server.title());
        }
    }

    /**
     * Itself.
     *
     * @throws ServerFailure when it is no success, by its status
     */
    public Answer require() {
        if (isSuccess()) {
            return this;
        }
        throw failure();
    }

    /** What its status means. */
    public ServerFailure failure() {
        return switch (status) {
            case 401 -> lasting(Reason.REFUSED_LOGIN, "hosting.server.login");
            case 403 -> lasting(Reason.REFUSED_LOGIN, "hosting.server.forbidden");
            case 404 -> lasting(Reason.NOT_FOUND, "hosting.server.notFound");
            case 409 -> lasting(Reason.CONFLICT, "hosting.server.conflict");
            case 408, 429, 503 -> passing(Reason.UNREACHABLE, "hosting.server.busy");
            case 502, 504 ->
                call.harmless()
                        ? passing(Reason.UNREACHABLE, "hosting.server.busy")
                        : passing(Reason.UNSURE, "hosting.server.unsure");
            default -> ofOther();
        };
    }

    private ServerFailure ofOther() {
        if (status >= 500) {
            return passing(Reason.UNEXPECTED, "hosting.server.trouble");
        }
        return status < 400
                ? lasting(Reason.UNEXPECTED, "hosting.server.redirected")
                : lasting(Reason.REJECTED, "hosting.server.rejected");
    }

    private ServerFailure lasting(Reason reason, String key) {
        return ServerFailure.lasting(server, reason, key, server.title(), words());
    }

    private ServerFailure passing(Reason reason, String key) {
        return ServerFailure.passing(server, reason, key, server.title(), words());
    }

    /** Why it is no success, in the server's own words; its status where it has none. */
    public String words() {
        var said = said();
        if (said.isBlank()) {
            return "HTTP " + status;
        }
        return said.length() > LONGEST_WORDS ? said.substring(0, LONGEST_WORDS) + "…" : said;
    }

    private String said() {
        try {
            var json = JsonMapper.shared().readTree(body);
            var error = json.path("error").path("message").asString("");
            var message = json.path("message").asString(error);
            var details = json.path("details").asString("");
            return details.isEmpty() || details.equals(message) ? message : message + ": " + details;
        } catch (JacksonException notJson) {
            return "";
        }
    }
}
