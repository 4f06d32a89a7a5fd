package io.upushy.pipeline.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A push becomes a run of the real engine. */
@UpushyTest
class PushToRunTest {

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Test
    void aPushStartsARunThatEnds() {
        var owner = Api.anonymous(server).as(accounts.registerUser("ada"));
        var project = new Apps(owner).project("pushed to");
        var yaml = "on: { branches: [main] }\nsteps:\n  - told: { text: '${branch} ${commit}' }\n";
        var pipeline = owner.post("/api/pipeline", Map.of("projectId", project, "name", "x", "yaml", yaml))
                .data()
                .get("id")
                .asString();
        var made = owner.post("/api/pipeline/webhook", Map.of("pipelineId", pipeline, "provider", "github"))
                .data();
        var host = new Host(
                Api.anonymous(server),
                made.at("/webhook/id").asString(),
                made.get("secret").asString());

        var receipt = host.github("push", Host.githubPush("refs/heads/main", Host.COMMIT, "提交"))
                .data();

        assertThat(receipt.get("result").asString()).isEqualTo("started");
        var run = "/api/pipeline/run/" + receipt.get("runId").asString();
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        owner.get(run).data().toString())
                .contains("\"succeeded\""));
        assertThat(owner.get(run).data().toString()).contains(Host.COMMIT, "提交", "main");
        owner.delete("/api/pipeline", Map.of("id", pipeline)).data();
    }
}
