package io.upushy.hosting.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Server;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The steps of hosted apps in projects' pipelines. */
@AppTest
class StepsInPipelinesTest {

    private static final String STACK =
            """
            steps:
              - stack: { name: web, repository: web }
                name: deploy
              - proxy: { app: web, domains: [web.example.com], port: 9100 }
            """;

    @Autowired
    private Server server;

    @Autowired
    private Accounts accounts;

    private Hosted hosted;

    @BeforeEach
    void begin() {
        hosted = new Hosted(server);
    }

    @AfterEach
    void end() {
        hosted.close();
    }

    @Test
    void onlyAdministratorsPutThemThere() {
        var owner = Api.anonymous(server).as(accounts.registerUser("owner"));
        var project = new Apps(owner).project("own");
        var body = Map.of("projectId", project, "name", "deploy", "yaml", STACK);

        var refused = owner.post("/api/pipeline", body);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.errors().toString()).contains("deploy", "stack");
        var findings = owner.post("/api/pipeline/validate", Map.of("projectId", project, "yaml", STACK))
                .data();
        assertThat(findings.get("problems").get(0).get("line").asInt()).isEqualTo(2);
        assertThat(findings.get("problems").get(0).get("path").asString()).isEqualTo("steps[0].stack");

        var stored = hosted.admin().post("/api/pipeline", body).data().get("id").asString();
        assertThat(hosted.admin()
                        .post("/api/pipeline/validate", Map.of("projectId", project, "yaml", STACK))
                        .data()
                        .get("problems"))
                .isEmpty();
        assertThat(owner.put("/api/pipeline", Map.of("id", stored, "yaml", STACK + "\n", "name", "d"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aProjectsStackIsMadeAndDeployedAgain() {
        hosted.install("tools"); // brings a repository
        var project = new Apps(hosted.admin()).project("deploys");
        var yaml = STACK.replace("name: web, repository: web", "name: web, repository: tools");
        var pipeline = hosted.admin()
                .post("/api/pipeline", Map.of("projectId", project, "name", "deploy", "yaml", yaml))
                .data()
                .get("id")
                .asString();

        for (int i = 0; i < 2; i++) {
            var run = hosted.admin()
                    .post("/api/pipeline/run", Map.of("pipelineId", pipeline))
                    .data()
                    .get("id")
                    .asString();
            assertThat(hosted.end(run)).as(() -> hosted.tell(run)).isEqualTo("succeeded");
        }

        assertThat(hosted.portainer.stacks()).containsExactlyInAnyOrder("tools", "web");
        assertThat(hosted.portainer.calls()).contains("StackGitRedeploy");
        assertThat(hosted.proxy.host("web.example.com").path("forward_port").asInt())
                .isEqualTo(9100);
        assertThat(hosted.listed("web").get("managed").asBoolean()).isFalse();
        assertThat(hosted.admin().delete("/api/app/apps/web", Map.of()).status())
                .isEqualTo(404);
        hosted.end(hosted.uninstall("tools", true));
    }

    @Test
    void whatNeedsAnAppsInstallationHasNoPlaceThere() {
        var project = new Apps(hosted.admin()).project("tries");
        hosted.install("mine");
        var pipeline = hosted.admin()
                .post(
                        "/api/pipeline",
                        Map.of(
                                "projectId",
                                project,
                                "name",
                                "remove",
                                "yaml",
                                "steps:\n  - app-remove-repository: { app: mine }\n"))
                .data()
                .get("id")
                .asString();

        var run = hosted.admin()
                .post("/api/pipeline/run", Map.of("pipelineId", pipeline))
                .data()
                .get("id")
                .asString();

        assertThat(hosted.end(run)).isEqualTo("failed");
        hosted.checkWhole("mine");
        hosted.end(hosted.uninstall("mine", true));
    }
}
