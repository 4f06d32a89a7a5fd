package io.upushy.pipeline.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Reply;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.r2dbc.core.DatabaseClient;

@UpushyTest
@ExtendWith(OutputCaptureExtension.class)
class SecretsTest {

    private static final String PATH = "/api/pipeline/secret";
    private static final String VALUE = "-----BEGIN KEY-----\nh\u00fcbsch 密码 $'\"\\\n";

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Autowired
    ProjectSecrets secrets;

    @Autowired
    SecretNames names;

    @Autowired
    DatabaseClient database;

    private Api owner;
    private String project;

    @BeforeEach
    void makeProject() {
        owner = Api.anonymous(server).as(accounts.registerUser("ada"));
        project = new Apps(owner).project("secretive");
    }

    private Reply put(String name, String value) {
        return owner.put(PATH, Map.of("projectId", project, "name", name, "value", value));
    }

    private Map<String, String> values(String... wanted) {
        return secrets.values(project, List.of(wanted)).block();
    }

    @Test
    void allOfAProjectTogetherAreBounded() {
        var large = "k".repeat(15 * 1024);
        for (var name : List.of("A", "B", "C", "D")) {
            put(name, large).data();
        }

        assertThat(put("E", large).status()).isEqualTo(409);
        assertThat(put("E", large).errors()).anyMatch(error -> error.startsWith("value: "));
        put("A", large).data();
        put("SMALL", "token").data();
    }

    @Test
    void stepsGetWhatOwnersSetAndNobodyElseDoes(CapturedOutput output) {
        put("DEPLOY_KEY", VALUE).data();
        put("GIT_TOKEN", "token-1").data();

        assertThat(values("DEPLOY_KEY", "UNKNOWN")).isEqualTo(Map.of("DEPLOY_KEY", VALUE));
        assertThat(values()).isEmpty();
        assertThat(secrets.allValues(project).block()).containsExactlyInAnyOrder(VALUE, "token-1");
        var list = owner.get(PATH + "?projectId=" + project);
        assertThat(list.data()).hasSize(2);
        assertThat(list.data().get(0).get("name").asString()).isEqualTo("DEPLOY_KEY");
        assertThat(list.data().get(0).get("updatedBy").asString()).isEqualTo("ada");
        assertThat(list.text()).doesNotContain("token-1").doesNotContain("BEGIN");
        assertThat(output).doesNotContain("token-1").doesNotContain("BEGIN KEY");
    }

    @Test
    void nothingReadableIsInTheDatabase() {
        put("GIT_TOKEN", "token-1").data();

        var stored = database.sql("SELECT sealed FROM app_pipeline_secret WHERE project_id = :id")
                .bind("id", project)
                .mapValue(String.class)
                .one()
                .block();

        assertThat(stored).isNotBlank().doesNotContain("token");
        assertThat(new String(java.util.Base64.getDecoder().decode(stored))).doesNotContain("token");
    }

    @Test
    void aSecretMovedToAnotherNameOrProjectDoesNotOpen() {
        put("GIT_TOKEN", "token-1").data();
        database.sql("UPDATE app_pipeline_secret SET name = 'STOLEN' WHERE project_id = :id")
                .bind("id", project)
                .then()
                .block();

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> values("STOLEN"))
                .hasMessageContaining("belongs elsewhere");
    }

    @Test
    void aSecretIsReplacedAndRemoved() {
        put("GIT_TOKEN", "old").data();
        put("GIT_TOKEN", "new").data();
        assertThat(values("GIT_TOKEN")).containsEntry("GIT_TOKEN", "new");

        var removal = Map.of("projectId", project, "name", "GIT_TOKEN");
        owner.delete(PATH, removal).data();

        assertThat(names.of(project).block()).isEmpty();
        assertThat(owner.delete(PATH, removal).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lower", "1A", "A-B", "A B", "", "Ä"})
    void aNameIsOfCapitalLettersDigitsAndUnderscores(String name) {
        assertThat(put(name, "x").status()).isEqualTo(400);
    }

    @Test
    void aValueIsNeitherEmptyNorEndless() {
        assertThat(put("A", "").status()).isEqualTo(400);
        assertThat(put("A", "x".repeat(16 * 1024)).status()).isEqualTo(200);
        assertThat(put("A", "x".repeat(16 * 1024 + 1)).status()).isEqualTo(400);
    }

    @Test
    void maintainersNeitherSeeNorSetThem() {
        var maintainer = Api.anonymous(server).as(accounts.registerUser("grace"));
        new Apps(owner).member(project, "grace", "maintainer");

        assertThat(maintainer.get(PATH + "?projectId=" + project).status()).isEqualTo(403);
        assertThat(maintainer
                        .put(PATH, Map.of("projectId", project, "name", "A", "value", "x"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theyGoWithTheirProject() {
        put("GIT_TOKEN", "token-1").data();

        owner.delete("/api/project", Map.of("id", project)).data();

        assertThat(names.of(project).block()).isEmpty();
    }
}
