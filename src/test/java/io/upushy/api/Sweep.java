package io.upushy.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Reply;
import io.upushy.testing.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;

/** Sends what no proper client sends, as an administrator, to whom nothing is refused, and notes every answer that is wrong. */
final class Sweep {

    private final Server server;
    private final Accounts accounts;
    private final Victim victim;
    private final List<ApiOperation> operations;
    private final List<String> complaints = new ArrayList<>();
    private Api caller;
    private int sweepers;

    Sweep(Server server, Accounts accounts) {
        this.server = server;
        this.accounts = accounts;
        this.victim = Victim.with(server, accounts, accounts.registerUser("swept-" + System.identityHashCode(this)));
        this.operations = ApiDocument.operations(Api.anonymous(server));
        this.caller = Api.anonymous(server);
    }

    Api caller() {
        return caller;
    }

    Victim victim() {
        return victim;
    }

    Server server() {
        return server;
    }

    interface Step {
        void of(ApiOperation operation);
    }

    /** An administrator, whom nothing is refused; anew when an operation has ended the login. */
    private void logIn() {
        var name = "sweeper-" + System.identityHashCode(this) + "-" + sweepers++;
        var token = accounts.registerUser(name);
        Api.anonymous(server)
                .as(accounts.registerAdmin())
                .put("/api/users", Map.of("id", accounts.idOf(token), "role", "admin"))
                .data();
        caller = Api.anonymous(server).as(accounts.login(name));
    }

    void forEach(Predicate<ApiOperation> chosen, Step step) {
        complaints.clear();
        operations.stream().filter(chosen).forEach(operation -> {
            if (caller.get("/api/users").status() != 200) {
                logIn();
            }
            step.of(operation);
        });
        assertThat(complaints).isEmpty();
    }

    /** Never a failure, always an envelope that tells the truth, except where the description says that it answers text. */
    void check(ApiOperation operation, String what, Reply reply) {
        if (reply.status() >= 500 || !isText(operation, reply) && !isEnvelope(reply)) {
            complain(operation, what, reply);
        }
    }

    private static boolean isText(ApiOperation operation, Reply reply) {
        var described = operation.description().at("/responses/200/content").propertyNames();
        return reply.status() == 200
                && described.stream()
                        .anyMatch(type -> type.startsWith("text/")
                                && reply.header("Content-Type").startsWith(type));
    }

    private static boolean isEnvelope(Reply reply) {
        try {
            var json = reply.json();
            var ok = json.path("success").asBoolean(false) == (reply.status() == 200)
                    && json.path("statusCode").asInt(0) == reply.status()
                    && !json.path("message").asString("").isEmpty();
            return ok && (reply.status() == 200 || !json.path("errors").isEmpty());
        } catch (JacksonException notJson) {
            return false;
        }
    }

    void complain(ApiOperation operation, String what, Reply reply) {
        complaints.add(operation + ": " + what + " → " + reply.status() + " " + shorten(reply.text()));
    }

    static String shorten(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }

    void complain(ApiOperation operation, String what) {
        complaints.add(operation + ": " + what);
    }
}
