package io.upushy.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Reply;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

/** A token calls what its scopes open, and nothing else. */
@UpushyTest
class TokenScopesTest {

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Autowired
    DatabaseClient database;

    private Api owner;
    private String project;

    @BeforeEach
    void makeProject() {
        owner = Api.anonymous(server).as(accounts.registerUser("ada"));
        project = new Apps(owner).project("scoped");
    }

    private Reply create(@Nullable Object scopes) {
        var body = new HashMap<String, Object>(Map.of("projectId", project, "name", "ci"));
        if (scopes != null) {
            body.put("scopes", scopes);
        }
        return owner.post("/api/project/token", body);
    }

    private Api token(@Nullable Object scopes) {
        return Api.anonymous(server).as(create(scopes).data().get("secret").asString());
    }

    private int releases(Api token) {
        return token.get("/api/source?type=3&projectId=" + project).status();
    }

    private int pipelines(Api token) {
        return token.get("/api/pipelines?projectId=" + project).status();
    }

    @Test
    void aTokenThatDoesNotSayIsForReleases() {
        assertThat(create(null).data().at("/token/scopes").toString()).isEqualTo("[\"release\"]");
        var token = token(null);

        assertThat(releases(token)).isEqualTo(200);
        assertThat(pipelines(token)).isEqualTo(403);
    }

    @Test
    void aTokenForPipelinesReachesNoReleases() {
        var token = token(List.of("pipeline"));

        assertThat(pipelines(token)).isEqualTo(200);
        assertThat(releases(token)).isEqualTo(403);
        assertThat(token.get("/api/pipeline/secret?projectId=" + project).status())
                .isEqualTo(403);
        assertThat(token.get("/api/project?id=" + project).status()).isEqualTo(403);
    }

    @Test
    void aTokenMayBeForBoth() {
        var token = token(List.of("pipeline", "release"));

        assertThat(pipelines(token)).isEqualTo(200);
        assertThat(releases(token)).isEqualTo(200);
        var listed = owner.get("/api/project/tokens?projectId=" + project).data();
        assertThat(listed.at("/0/scopes").toString()).isEqualTo("[\"release\",\"pipeline\"]");
    }

    @Test
    void aTokenForPipelinesReachesNoOtherProject() {
        var token = token(List.of("pipeline"));
        var another = new Apps(owner).project("another");

        assertThat(token.get("/api/pipelines?projectId=" + another).status()).isEqualTo(403);
    }

    @Test
    void otherScopesThanThereAreAreRefused() {
        assertThat(create(List.of("everything")).status()).isEqualTo(400);
        assertThat(create(List.of()).status()).isEqualTo(400);
        assertThat(create(Arrays.asList("release", null)).status()).isEqualTo(400);
        assertThat(create("release").status()).isEqualTo(400);
    }

    @Test
    void aScopeThisServerDoesNotKnowOpensNothing() {
        var token = token(List.of("pipeline"));
        database.sql("UPDATE app_api_token SET scopes = 'future' WHERE project_id = :id")
                .bind("id", project)
                .then()
                .block();

        assertThat(pipelines(token)).isEqualTo(403);
        assertThat(releases(token)).isEqualTo(403);
    }
}
