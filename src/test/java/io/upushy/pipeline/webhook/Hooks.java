package io.upushy.pipeline.webhook;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Server;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Webhooks of a project, over HTTP. */
class Hooks {

    static final String SECRET = "a shared secret/+ü";

    private static final String YAML = "on: { branches: [main, 'release/*', 主干], tags: ['v*'] }\nsteps: [told]\n";

    private final Server server;
    private final Accounts accounts;
    private final RecordedRuns runs;

    Hooks(Server server, Accounts accounts, RecordedRuns runs) {
        this.server = server;
        this.accounts = accounts;
        this.runs = runs;
    }

    /** A webhook, its owner and its host. */
    record Hook(Api owner, String ownerId, String project, String pipeline, String id, Host host) {

        JsonNode deliveries() {
            return owner.get("/api/pipeline/webhook/deliveries?webhookId=" + id).data();
        }

        JsonNode newest() {
            var delivery = deliveries().get(0).get("id").asString();
            return owner.get("/api/pipeline/webhook/delivery?id=" + delivery).data();
        }
    }

    Hook of(String provider) {
        return of(provider, SECRET);
    }

    Hook of(String provider, String secret) {
        runs.reset();
        var token = accounts.registerUser("ada");
        var owner = Api.anonymous(server).as(token);
        var project = new Apps(owner).project("hooked");
        var pipeline = owner.post("/api/pipeline", Map.of("projectId", project, "name", "x", "yaml", YAML))
                .data()
                .get("id")
                .asString();
        var id = owner.post(
                        "/api/pipeline/webhook", Map.of("pipelineId", pipeline, "provider", provider, "secret", secret))
                .data()
                .at("/webhook/id")
                .asString();
        return new Hook(owner, accounts.idOf(token), project, pipeline, id, host(id, secret));
    }

    Host host(String id, String secret) {
        return new Host(Api.anonymous(server), id, secret);
    }
}
