package io.upushy.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Reply;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What members of each role may do, and how one becomes one and ceases to be. */
@UpushyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MembersTest {

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    private Map<String, String> tokens;
    private Map<String, String> ids;
    private Api owner;
    private Api maintainer;
    private Api viewer;
    private Api stranger;
    private Apps apps;
    private String project;

    @BeforeAll
    void logIn() {
        tokens = Map.of(
                "admin", accounts.registerAdmin(),
                "owner", accounts.registerUser("owner"),
                "maintainer", accounts.registerUser("maintainer"),
                "viewer", accounts.registerUser("viewer"),
                "stranger", accounts.registerUser("stranger"));
        ids = new HashMap<>();
        tokens.forEach((name, token) -> ids.put(name, accounts.idOf(token)));
        owner = api("owner");
        maintainer = api("maintainer");
        viewer = api("viewer");
        stranger = api("stranger");
        apps = new Apps(owner);
    }

    private Api api(String name) {
        return Api.anonymous(server).as(tokens.get(name));
    }

    @BeforeEach
    void makeProject() {
        project = apps.project("Shop");
        apps.member(project, "maintainer", "maintainer");
        apps.member(project, "viewer", "viewer");
        apps.nativeRelease(project, Apps.ANDROID, 100);
    }

    private Reply put(Api caller, String username, String role) {
        return caller.put("/api/project/member", Map.of("projectId", project, "username", username, "role", role));
    }

    private Reply remove(Api caller, String name) {
        return caller.delete("/api/project/member", Map.of("projectId", project, "userId", ids.get(name)));
    }

    private Reply makeToken(Api caller) {
        return caller.post("/api/project/token", Map.of("projectId", project, "name", "ci"));
    }

    private String secretOf(Api caller) {
        return makeToken(caller).data().get("secret").asString();
    }

    private JsonNode members() {
        return owner.get("/api/project/members?projectId=" + project).data();
    }

    @ParameterizedTest
    @CsvSource({
        "admin,      200, 200, 200, 200, 200",
        "owner,      200, 200, 200, 200, 200",
        "maintainer, 200, 200, 200, 403, 403",
        "viewer,     200, 403, 403, 403, 403",
        "stranger,   403, 403, 403, 403, 403"
    })
    void eachRoleMayDoWhatItIsFor(String name, int look, int release, int token, int member, int change) {
        var api = api(name);
        for (var path : List.of(
                "/api/project?id=",
                "/api/project/members?projectId=",
                "/api/source?type=3&projectId=",
                "/api/source/native/latest?projectId=",
                "/api/log/update?projectId=",
                "/api/log/device?projectId=")) {
            assertThat(api.get(path + project).status()).as(path).isEqualTo(look);
        }
        assertThat(new Apps(api).create(project, Apps.ANDROID, 101, Map.of()).status())
                .isEqualTo(release);
        assertThat(makeToken(api).status()).isEqualTo(token);
        assertThat(api.get("/api/project/tokens?projectId=" + project).status()).isEqualTo(token);
        assertThat(put(api, "stranger", "viewer").status()).isEqualTo(member);
        assertThat(remove(api, "viewer").status()).isEqualTo(name.equals("viewer") ? 200 : member);
        assertThat(api.put("/api/project", Map.of("id", project, "name", "Mine"))
                        .status())
                .isEqualTo(change);
        var deletion = api.delete("/api/project", Map.of("id", project)).status();
        assertThat(deletion).isEqualTo(change == 200 ? 409 : 403);
    }

    @Test
    void aProjectTellsItsMembersTheirRole() {
        assertThat(roleOf(owner)).isEqualTo("owner");
        assertThat(roleOf(maintainer)).isEqualTo("maintainer");
        assertThat(roleOf(viewer)).isEqualTo("viewer");
        assertThat(viewer.get("/api/projects?pageSize=1")
                        .data()
                        .at("/records/0/role")
                        .asString())
                .isEqualTo("viewer");
    }

    private String roleOf(Api caller) {
        return caller.get("/api/project?id=" + project).data().get("role").asString();
    }

    @Test
    void aRoleIsChangedAtOnce() {
        put(owner, "viewer", "maintainer").data();
        assertThat(roleOf(viewer)).isEqualTo("maintainer");
        assertThat(makeToken(viewer).status()).isEqualTo(200);

        put(owner, "viewer", "viewer").data();
        assertThat(makeToken(viewer).status()).isEqualTo(403);
        assertThat(members().get("total").asInt()).isEqualTo(3);
    }

    @Test
    void onlyUsersBecomeMembersAndOnlyInARoleThereIs() {
        assertThat(put(owner, "nobody of that name", "viewer").status()).isEqualTo(404);
        assertThat(put(owner, "stranger", "king").status()).isEqualTo(400);
        assertThat(stranger.get("/api/project?id=" + project).status()).isEqualTo(403);
    }

    @Test
    void theLastOwnerStays() {
        var refused = remove(owner, "owner");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.errors()).singleElement().asString().contains("at least one owner");
        assertThat(put(owner, "owner", "viewer").status()).isEqualTo(409);
        assertThat(remove(api("admin"), "owner").status()).isEqualTo(409);
        assertThat(roleOf(owner)).isEqualTo("owner");

        put(owner, "maintainer", "owner").data();
        assertThat(put(owner, "owner", "viewer").status()).isEqualTo(200);
        assertThat(remove(maintainer, "owner").status()).isEqualTo(200);
        assertThat(owner.get("/api/project?id=" + project).status()).isEqualTo(403);
    }

    @Test
    void twoOwnersWhoLeaveAtOnceDoNotLeaveItOwnerless() {
        for (int round = 0; round < 5; round++) {
            makeProject();
            put(owner, "maintainer", "owner").data();

            var first =
                    CompletableFuture.supplyAsync(() -> remove(owner, "owner").status());
            var second = CompletableFuture.supplyAsync(
                    () -> remove(maintainer, "maintainer").status());

            assertThat(List.of(first.join(), second.join())).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void aMemberWhoIsRemovedLosesEverything() {
        var token = api("owner").as(secretOf(maintainer));
        assertThat(new Apps(token).create(project, Apps.ANDROID, 101, Map.of()).status())
                .isEqualTo(200);

        assertThat(remove(owner, "maintainer").data().get("affected").asInt()).isEqualTo(1);

        assertThat(maintainer.get("/api/project?id=" + project).status()).isEqualTo(403);
        assertThat(new Apps(token).create(project, Apps.ANDROID, 102, Map.of()).status())
                .isEqualTo(401);
        assertThat(token.get("/api/source?type=3&projectId=" + project).status())
                .isEqualTo(401);
        assertThat(token.get("/api/basic/oss-sts").status()).isEqualTo(401);
        assertThat(remove(owner, "maintainer").data().get("affected").asInt()).isZero();
    }

    @Test
    void theTokensOfAMemberWhoIsRemovedEndForGoodAndNoOthers() {
        var elsewhere = apps.project("Elsewhere");
        apps.member(elsewhere, "maintainer", "maintainer");
        var ended = api("owner").as(secretOf(maintainer));
        var left = api("owner").as(new Apps(maintainer).apiToken(elsewhere));
        var owners = api("owner").as(secretOf(owner));

        remove(owner, "maintainer").data();
        put(owner, "maintainer", "maintainer").data();

        assertThat(ended.get("/api/source?type=3&projectId=" + project).status())
                .isEqualTo(401);
        assertThat(left.get("/api/source?type=3&projectId=" + elsewhere).status())
                .isEqualTo(200);
        assertThat(owners.get("/api/source?type=3&projectId=" + project).status())
                .isEqualTo(200);
        assertThat(maintainer.get("/api/project/tokens?projectId=" + project).data())
                .isEmpty();
    }

    @Test
    void whoMayNotBeRemovedKeepsTheirTokens() {
        var token = api("owner").as(secretOf(owner));

        assertThat(remove(owner, "owner").status()).isEqualTo(409);

        assertThat(token.get("/api/source?type=3&projectId=" + project).status())
                .isEqualTo(200);
    }

    @Test
    void theTokenOfAnAdministratorWhoIsNoMemberActsAsTheAdministrator() {
        var token = api("owner").as(secretOf(api("admin")));

        assertThat(new Apps(token).create(project, Apps.ANDROID, 101, Map.of()).status())
                .isEqualTo(200);
        assertThat(token.get("/api/source?type=3&projectId=" + project)
                        .data()
                        .get("total")
                        .asInt())
                .isEqualTo(2);
        assertThat(token.get("/api/source?type=3&projectId=" + apps.project("Another"))
                        .status())
                .isEqualTo(403);
        assertThat(new Apps(token)
                        .create(project, Apps.ANDROID, 102, Map.of("force", true))
                        .status())
                .as("what only administrators may do")
                .isEqualTo(403);
    }

    @Test
    void aTokenMayNoMoreThanWhoMadeItMayNow() {
        var token = api("owner").as(secretOf(maintainer));

        put(owner, "maintainer", "viewer").data();

        assertThat(token.get("/api/source?type=3&projectId=" + project).status())
                .isEqualTo(200);
        assertThat(new Apps(token).create(project, Apps.ANDROID, 101, Map.of()).status())
                .isEqualTo(403);
    }

    @Test
    void membersMayLeave() {
        assertThat(remove(viewer, "viewer").status()).isEqualTo(200);
        assertThat(remove(maintainer, "maintainer").status()).isEqualTo(200);
        assertThat(members().get("total").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', owner maintainer viewer",
        "&sortKey=username&order=ASC, maintainer owner viewer",
        "&sortKey=role&order=DESC, viewer owner maintainer",
        "&sortKey=createdTime&order=DESC, viewer maintainer owner",
        "&pageNum=2&pageSize=1, maintainer",
    })
    void membersArePagedAndSorted(String query, String expected) {
        var page =
                viewer.get("/api/project/members?projectId=" + project + query).data();

        assertThat(page.get("total").asInt()).isEqualTo(3);
        assertThat(page.get("records").valueStream().map(member -> member.get("username")
                        .asString()))
                .containsExactly(expected.split(" "));
        assertThat(viewer.get("/api/project/members?sortKey=id&projectId=" + project)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void ownersSeeAllTokensMaintainersTheirOwnAndNobodyASecret() {
        var ownersSecret = secretOf(owner);
        var maintainersSecret = secretOf(maintainer);

        var all = owner.get("/api/project/tokens?projectId=" + project);
        assertThat(all.data().valueStream().map(token -> token.get("userId").asString()))
                .containsExactlyInAnyOrder(ids.get("owner"), ids.get("maintainer"));
        assertThat(all.text()).doesNotContain(ownersSecret, maintainersSecret);
        var own = maintainer.get("/api/project/tokens?projectId=" + project).data();
        assertThat(own.valueStream().map(token -> token.get("userId").asString()))
                .containsExactly(ids.get("maintainer"));
        assertThat(own.at("/0/hint").asString()).isEqualTo(maintainersSecret.substring(0, 8));
    }

    @Test
    void maintainersRevokeTheirOwnTokensOwnersAll() {
        var ownersToken = makeToken(owner).data();
        var maintainersToken = makeToken(maintainer).data();
        var another = makeToken(maintainer).data();

        assertThat(revoke(maintainer, ownersToken)).isEqualTo(403);
        assertThat(revoke(stranger, ownersToken)).isEqualTo(403);
        assertThat(revoke(maintainer, maintainersToken)).isEqualTo(200);
        assertThat(revoke(maintainer, maintainersToken)).isEqualTo(404);
        assertThat(revoke(owner, another)).isEqualTo(200);

        assertThat(looksWith(ownersToken)).isEqualTo(200);
        assertThat(looksWith(maintainersToken)).isEqualTo(401);
        assertThat(looksWith(another)).isEqualTo(401);
    }

    private static int revoke(Api caller, JsonNode created) {
        return caller.delete(
                        "/api/project/token",
                        Map.of("id", created.at("/token/id").asString()))
                .status();
    }

    private int looksWith(JsonNode created) {
        return stranger.as(created.get("secret").asString())
                .get("/api/source?type=3&projectId=" + project)
                .status();
    }

    @Test
    void aTokenIsForItsProjectAndForReleasesOnly() {
        var token = owner.as(secretOf(owner));
        var another = apps.project("Another");

        assertThat(new Apps(token).create(project, Apps.ANDROID, 101, Map.of()).status())
                .isEqualTo(200);
        assertThat(new Apps(token).create(another, Apps.ANDROID, 101, Map.of()).status())
                .isEqualTo(403);
        assertThat(token.get("/api/source?type=3&projectId=" + another).status())
                .isEqualTo(403);
        assertThat(token.get("/api/projects").status()).isEqualTo(403);
        assertThat(makeToken(token).status()).isEqualTo(403);
        assertThat(put(token, "stranger", "viewer").status()).isEqualTo(403);
        assertThat(token.delete("/api/project", Map.of("id", project)).status()).isEqualTo(403);
    }

    @Test
    void theTokensOfADeletedProjectEnd() {
        var empty = apps.project("Empty");
        var token = owner.as(apps.apiToken(empty));
        assertThat(token.get("/api/source?type=3&projectId=" + empty).status()).isEqualTo(200);

        owner.delete("/api/project", Map.of("id", empty)).data();

        assertThat(token.get("/api/source?type=3&projectId=" + empty).status()).isEqualTo(401);
    }

    @Test
    void aTokenSaysUntilWhenItIsGood() {
        var created = owner.post("/api/project/token", Map.of("projectId", project, "name", "ci", "expiresDays", 30))
                .data();

        var lifetime = Duration.between(
                Instant.now(), Instant.parse(created.at("/token/expiresTime").asString()));
        assertThat(lifetime).isBetween(Duration.ofDays(29), Duration.ofDays(30));
        for (var days : List.of(0, -1, 3651)) {
            assertThat(owner.post("/api/project/token", Map.of("projectId", project, "name", "ci", "expiresDays", days))
                            .status())
                    .isEqualTo(400);
        }
    }
}
