package io.upushy.pipeline.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Reply;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import io.upushy.web.ApiException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import reactor.core.publisher.Mono;

@UpushyTest
@Import(PipelinesTest.Busy.class)
class PipelinesTest {

    private static final String PATH = "/api/pipeline";
    private static final String YAML = "steps:\n  - told: { text: 你好 😀 }\n";

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Autowired
    StoredPipelines stored;

    @Autowired
    Busy busy;

    private Api owner;
    private String project;

    /** Definitions that have runs which go on. */
    static class Busy implements PipelineDeletionGuard {

        private final Set<String> running = ConcurrentHashMap.newKeySet();

        @Override
        public Mono<Void> beforeDeletion(String pipelineId) {
            return running.contains(pipelineId)
                    ? Mono.error(ApiException.conflict("id", "project.lastOwner"))
                    : Mono.empty();
        }
    }

    @BeforeEach
    void makeProject() {
        owner = Api.anonymous(server).as(accounts.registerUser("ada"));
        project = new Apps(owner).project("built");
    }

    private Reply create(String name, String yaml) {
        var body = new HashMap<String, Object>(Map.of("projectId", project, "yaml", yaml));
        if (name != null) {
            body.put("name", name);
        }
        return owner.post(PATH, body);
    }

    private String created(String name) {
        return create(name, YAML).data().get("id").asString();
    }

    @Test
    void aDefinitionIsKeptAsWritten() {
        var id = created("Release");

        assertThat(owner.get(PATH + "?id=" + id).data().get("yaml").asString()).isEqualTo(YAML);
        assertThat(stored.find(id).block()).isEqualTo(new StoredPipeline(id, project, "Release", YAML));
        var list = owner.get("/api/pipelines?projectId=" + project).data();
        assertThat(list.get("total").asInt()).isEqualTo(1);
        assertThat(list.at("/records/0/updatedBy").asString()).isEqualTo("ada");
    }

    @Test
    void theNameInTheDefinitionCounts() {
        assertThat(create("other", "name: Own\n" + YAML).data().get("name").asString())
                .isEqualTo("Own");
        assertThat(create(null, YAML).errors()).singleElement().asString().startsWith("name: ");
    }

    @Test
    void aDefinitionWithMistakesIsRefusedWithAllOfThem() {
        var refused = create("x", "steps:\n  - tald: {}\nfoo: bar\n");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors())
                .containsExactly(
                        "yaml: line 2, steps[0].tald: There is no step “tald”. Did you mean “told”?",
                        refused.errors().get(1))
                .element(1)
                .asString()
                .startsWith("yaml: line 3, foo: “foo” is not known here.");
    }

    @Test
    void aDefinitionIsChanged() {
        var id = created("Release");
        var changed = owner.put(PATH, Map.of("id", id, "yaml", "name: Renamed\n" + YAML))
                .data();

        assertThat(changed.get("name").asString()).isEqualTo("Renamed");
        assertThat(stored.find(id).block().yaml()).startsWith("name: Renamed");
    }

    @Test
    void twoOfOneNameAreRefused() {
        created("Release");
        var other = created("Other");

        assertThat(create("Release", YAML).status()).isEqualTo(409);
        assertThat(owner.put(PATH, Map.of("id", other, "name", "Release", "yaml", YAML))
                        .errors())
                .singleElement()
                .asString()
                .startsWith("name: ");
    }

    @Test
    void oneWithLivingRunsIsNotDeletedAndKeepsItsProject() {
        var id = created("Release");
        busy.running.add(id);
        assertThat(owner.delete(PATH, Map.of("id", id)).status()).isEqualTo(409);
        assertThat(owner.delete("/api/project", Map.of("id", project)).status()).isEqualTo(409);

        busy.running.remove(id);
        owner.delete(PATH, Map.of("id", id)).data();

        assertThat(stored.find(id).blockOptional()).isEmpty();
        owner.delete("/api/project", Map.of("id", project)).data();
    }

    @Test
    void membersReadAndOwnersChange() {
        var id = created("Release");
        var maintainer = Api.anonymous(server).as(accounts.registerUser("grace"));
        new Apps(owner).member(project, "grace", "maintainer");

        assertThat(maintainer.get(PATH + "?id=" + id).status()).isEqualTo(200);
        assertThat(maintainer.put(PATH, Map.of("id", id, "yaml", YAML)).status())
                .isEqualTo(403);
        assertThat(maintainer.delete(PATH, Map.of("id", id)).status()).isEqualTo(403);
        assertThat(maintainer
                        .post(PATH, Map.of("projectId", project, "name", "x", "yaml", YAML))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void validationTellsProblemsAndWarningsInTheCallersLanguage() {
        var yaml = "steps:\n  - told: {}\n    secrets: [KNOWN, OTHER]\n  - told: {}\n";
        owner.put("/api/pipeline/secret", Map.of("projectId", project, "name", "KNOWN", "value", "x"))
                .data();
        var body = Map.of("projectId", project, "yaml", yaml);

        var english = owner.post("/api/pipeline/validate", body).data();
        var chinese = owner.send(owner.request("/api/pipeline/validate")
                        .setHeader("Accept-Language", "zh-CN")
                        .setHeader("Content-Type", "application/json")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                                tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(body))))
                .data();

        assertThat(english.get("problems")).hasSize(1);
        assertThat(english.at("/problems/0/line").asInt()).isEqualTo(4);
        assertThat(english.at("/problems/0/path").asString()).isEqualTo("steps[1].name");
        assertThat(english.at("/problems/0/text").asString())
                .isEqualTo("Another step is called “told”. Give this one a name of its own");
        assertThat(english.get("warnings")).hasSize(1);
        assertThat(english.at("/warnings/0/line").asInt()).isEqualTo(3);
        assertThat(english.at("/warnings/0/text").asString()).contains("OTHER");
        assertThat(chinese.at("/warnings/0/text").asString()).contains("还没有密钥 OTHER");
    }

    @Test
    void templatesComeInTheCallersLanguage() {
        var templates = owner.get("/api/pipeline/template").data();

        assertThat(templates).hasSize(PipelineTemplates.IDS.size());
        assertThat(templates.get(0).get("yaml").asString()).contains("name: Release wgt");
    }
}
