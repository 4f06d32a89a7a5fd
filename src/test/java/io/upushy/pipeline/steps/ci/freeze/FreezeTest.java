package io.upushy.pipeline.steps.ci.freeze;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Reply;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UpushyTest
class FreezeTest {

    private static final String FREEZE = "/api/pipeline/freeze";

    @Autowired
    private Server server;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Freezes freezes;

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private Api admin;
    private Api owner;
    private String project = "";

    @BeforeEach
    void logIn() {
        admin = Api.anonymous(server).as(accounts.registerAdmin());
        owner = admin.as(accounts.registerUser("owner"));
        project = new Apps(owner).project("frozen");
    }

    @AfterEach
    void thawEverything() {
        admin.get(FREEZE)
                .data()
                .get("records")
                .forEach(freeze ->
                        admin.delete(FREEZE, Map.of("id", freeze.get("id").asString())));
    }

    private Map<String, Object> body(@Nullable String projectId, int fromHours, int toHours) {
        var body = new HashMap<String, Object>(Map.of(
                "from", now.plus(Duration.ofHours(fromHours)).toString(),
                "to", now.plus(Duration.ofHours(toHours)).toString(),
                "reason", "Spring Festival"));
        if (projectId != null) {
            body.put("projectId", projectId);
        }
        return body;
    }

    private String freeze(Api caller, @Nullable String projectId, int fromHours, int toHours) {
        return caller.post(FREEZE, body(projectId, fromHours, toHours))
                .data()
                .get("id")
                .asString();
    }

    private Optional<String> frozen(String pipeline, @Nullable String branch) {
        return freezes.now(project, pipeline, branch)
                .block(Duration.ofSeconds(10))
                .map(Freeze::id);
    }

    private String pipeline(String name) {
        return owner.post("/api/pipeline", Map.of("projectId", project, "name", name, "yaml", "steps: [check]"))
                .data()
                .get("id")
                .asString();
    }

    private Reply letThrough(Api caller, String id, Map<String, ?> more) {
        var body = new HashMap<String, Object>(
                Map.of("reason", "Security fix", "until", now.plusSeconds(3600).toString()));
        body.putAll(more);
        return caller.post(FREEZE + "/" + id + "/override", body);
    }

    @Test
    void aProjectIsFrozenFromTheBeginningToTheEnd() {
        freeze(owner, project, -3, -1);
        freeze(owner, project, 1, 3);
        assertThat(frozen("p", null)).isEmpty();

        var id = freeze(owner, project, -1, 1);
        assertThat(frozen("p", null)).contains(id);
        var moved =
                owner.put(FREEZE, Map.of("id", id, "to", now.minusSeconds(60).toString()));
        assertThat(moved.data().get("reason").asString()).isEqualTo("Spring Festival");
        assertThat(moved.data().get("createdBy").asString()).isEqualTo("owner");
        assertThat(frozen("p", null)).isEmpty();
    }

    @Test
    void theListHoldsTheProjectsOwnAndThoseOfAll() {
        var own = freeze(owner, project, -1, 1);
        var all = freeze(admin, null, 1, 2);

        assertThat(owner.get(FREEZE + "?projectId=" + project).data().findValuesAsString("id"))
                .containsExactlyInAnyOrder(own, all);
        assertThat(owner.get(FREEZE).data().findValuesAsString("id")).containsExactly(all);
        assertThat(owner.delete(FREEZE, Map.of("id", own))
                        .data()
                        .get("affected")
                        .asInt())
                .isOne();
        assertThat(owner.delete(FREEZE, Map.of("id", own)).status()).isEqualTo(404);
    }

    @Test
    void onlyAdministratorsFreezeEverythingAndLetThrough() {
        assertThat(owner.post(FREEZE, body(null, -1, 1)).status()).isEqualTo(403);
        var all = freeze(admin, null, -1, 1);

        assertThat(frozen("p", "main")).contains(all);
        assertThat(owner.put(FREEZE, Map.of("id", all, "reason", "mine")).status())
                .isEqualTo(403);
        assertThat(owner.delete(FREEZE, Map.of("id", all)).status()).isEqualTo(403);
        assertThat(letThrough(owner, all, Map.of("pipelineId", "p")).status()).isEqualTo(403);
        assertThat(frozen("p", "main")).contains(all);
    }

    @Test
    void aMaintainerFreezesNothing() {
        var maintainer = admin.as(accounts.registerUser("maintainer"));
        new Apps(owner).member(project, "maintainer", "maintainer");

        assertThat(maintainer.post(FREEZE, body(project, -1, 1)).status()).isEqualTo(403);
        assertThat(maintainer.get(FREEZE + "?projectId=" + project).status()).isEqualTo(200);
    }

    @Test
    void whatIsLetThroughIsThePipelineOrTheBranchAndNobodyElse() {
        var id = freeze(owner, project, -1, 10);
        var mine = pipeline("mine");
        letThrough(admin, id, Map.of("pipelineId", mine)).data();
        var told = letThrough(admin, id, Map.of("branch", "hotfix")).data();

        assertThat(frozen(mine, "main")).isEmpty();
        assertThat(frozen("other", "main")).contains(id);
        assertThat(frozen("other", "hotfix")).isEmpty();
        assertThat(frozen("other", null)).contains(id);
        assertThat(told.get("overrides")).hasSize(2).allSatisfy(leave -> {
            assertThat(leave.get("createdBy").asString()).isEqualTo(Accounts.ADMIN);
            assertThat(leave.get("reason").asString()).isEqualTo("Security fix");
        });
        assertThat(owner.get(FREEZE + "?projectId=" + project).data().at("/records/0/overrides"))
                .hasSize(2);
    }

    @Test
    void bothTogetherMustFitAndTheLeaveEnds() {
        var id = freeze(owner, project, -1, 10);
        var mine = pipeline("mine");
        var late = pipeline("late");
        letThrough(admin, id, Map.of("pipelineId", mine, "branch", "hotfix")).data();
        letThrough(
                        admin,
                        id,
                        Map.of("pipelineId", late, "until", now.minusSeconds(5).toString()))
                .data();

        assertThat(frozen(mine, "hotfix")).isEmpty();
        assertThat(frozen(mine, "main")).contains(id);
        assertThat(frozen(late, "main")).contains(id);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        var id = freeze(owner, project, -1, 1);

        assertThat(owner.post(FREEZE, body(project, 1, 1)).errors()).anyMatch(error -> error.startsWith("to: "));
        assertThat(owner.put(
                                FREEZE,
                                Map.of("id", id, "from", now.plusSeconds(9000).toString()))
                        .status())
                .isEqualTo(400);
        var distant = body(project, 1, 2);
        distant.put("to", "2099-01-01T00:00:00Z");
        assertThat(owner.post(FREEZE, distant).errors()).anyMatch(error -> error.startsWith("to: "));
        assertThat(letThrough(admin, id, Map.of()).errors()).anyMatch(error -> error.startsWith("pipelineId: "));
        assertThat(letThrough(admin, id, Map.of("pipelineId", "none")).status()).isEqualTo(404);
        assertThat(letThrough(admin, "no-such-freeze", Map.of("branch", "main")).status())
                .isEqualTo(404);
    }
}
