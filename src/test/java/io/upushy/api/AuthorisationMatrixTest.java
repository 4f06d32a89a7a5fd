package io.upushy.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Reply;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may call what, for every operation in the API's description. An operation that is added is covered at once: it is about
 * a project's things, or it must be named in one of the lists here.
 */
@UpushyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorisationMatrixTest {

    /** Open to anybody. */
    private static final Set<String> PUBLIC = Set.of(
            "POST /api/update",
            "POST /api/basic/update",
            "POST /api/report",
            "POST /api/webhook/{id}",
            "GET /api/basic/config",
            "GET /api/basic/signature",
            "POST /api/user",
            "POST /api/user/login",
            "POST /api/user/token",
            "POST /api/user/refresh",
            "GET /api/user/registration",
            "GET /api/user/login/captcha",
            "GET /api/user/register/captcha");

    private static final Set<String> ADMIN = Set.of(
            "GET /api/app/library",
            "GET /api/app/library/{name}",
            "POST /api/app/install",
            "POST /api/app/install/check",
            "GET /api/app/apps",
            "GET /api/app/apps/{id}",
            "GET /api/app/apps/{id}/env",
            "GET /api/app/apps/{id}/repository",
            "POST /api/app/apps/{id}/start",
            "POST /api/app/apps/{id}/stop",
            "POST /api/app/apps/{id}/restart",
            "POST /api/app/apps/{id}/redeploy",
            "POST /api/app/apps/{id}/retry",
            "DELETE /api/app/apps/{id}",
            "GET /api/app/apps/{id}/domains",
            "POST /api/app/apps/{id}/domains",
            "PUT /api/app/apps/{id}/domains",
            "DELETE /api/app/apps/{id}/domains",
            "POST /api/app/apps/{id}/domains/init",
            "GET /api/app/certificates",
            "GET /api/users",
            "POST /api/users",
            "PUT /api/users",
            "PUT /api/users/password",
            "PUT /api/user/registration",
            "GET /api/storage/projects",
            "GET /api/storage/orphans",
            "GET /api/system",
            "GET /api/settings",
            "PUT /api/settings",
            "DELETE /api/settings",
            "POST /api/dictionary/type",
            "PUT /api/dictionary/type",
            "DELETE /api/dictionary/type",
            "POST /api/dictionary/item",
            "PUT /api/dictionary/item",
            "DELETE /api/dictionary/item",
            "GET /api/stats/logins",
            "POST /api/pipeline/freeze/{id}/override",
            "GET /api/app/servers",
            "PUT /api/app/servers/{kind}",
            "POST /api/app/servers/{kind}/test");

    /** Open to whoever is logged in: about the caller alone, or about nobody. */
    private static final Set<String> OWN = Set.of(
            "GET /api/user/profile",
            "PUT /api/user/profile",
            "PUT /api/user/password",
            "POST /api/user/logout",
            "GET /api/projects",
            "POST /api/project",
            "GET /api/log/login",
            "GET /api/basic/config/system",
            "GET /api/dictionary",
            "GET /api/dashboard",
            "GET /api/pipeline/template",
            "GET /api/user/sessions",
            "DELETE /api/user/sessions",
            "GET /api/test/echo"); // the tests' own

    /** Changes nothing though it is no GET. */
    private static final String TICKET = "POST /api/pipeline/run/{id}/log/ticket";

    /** What an API token may call, on its own project. */
    private static final Set<String> TOKENS = Set.of(
            "GET /api/source",
            "POST /api/source",
            "PUT /api/source",
            "DELETE /api/source",
            "GET /api/source/native/latest",
            "POST /api/source/upload",
            "GET /api/basic/oss-sts");

    @Autowired
    private Server server;

    @Autowired
    private Accounts accounts;

    private Api anonymous;
    private Api stranger;
    private String ownerToken;
    private Victim victim;
    private List<ApiOperation> operations;

    @BeforeAll
    void makeVictim() {
        anonymous = Api.anonymous(server);
        ownerToken = Victim.ownerToken(accounts);
        stranger = anonymous.as(accounts.registerUser("stranger"));
        victim = Victim.with(server, accounts, ownerToken);
        operations = ApiDocument.operations(anonymous);
    }

    @Test
    void everyOperationIsOfAKindThatIsTestedHere() {
        var undecided = operations.stream()
                .filter(operation -> !victim.isMeantBy(operation))
                .map(ApiOperation::name)
                .filter(name -> !PUBLIC.contains(name) && !ADMIN.contains(name) && !OWN.contains(name));
        assertThat(undecided).as("say in a list of this test who may call them").isEmpty();
    }

    @Test
    void everyNameInTheListsIsAnOperation() {
        var names = operations.stream().map(ApiOperation::name).toList();
        for (var list : List.of(PUBLIC, ADMIN, OWN, TOKENS)) {
            assertThat(names).containsAll(list);
        }
    }

    @Test
    void everyHandlerUnderApiIsDescribed(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        var described = operations.stream().map(ApiOperation::name).toList();
        var handlers = mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> isOurs(entry.getValue()))
                .flatMap(entry -> entry.getKey().getPatternsCondition().getPatterns().stream()
                        .map(Object::toString)
                        .filter(path -> path.startsWith("/api/"))
                        .flatMap(path -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path)));
        assertThat(handlers).isNotEmpty().allSatisfy(handler -> assertThat(described)
                .contains(handler));
    }

    /** Main code only: the tests have controllers of their own. */
    private static boolean isOurs(HandlerMethod handler) {
        var type = handler.getBeanType();
        var home = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return type.getName().startsWith("io.upushy.") && !home.contains("test-classes");
    }

    @Test
    void nobodyCallsAnythingButThePublicOperationsWithoutALogin() {
        check(operations.stream().filter(operation -> !PUBLIC.contains(operation.name())), operation -> {
            var refusals = new ArrayList<String>();
            refusals.addAll(expect(operation, "anonymous", ApiDocument.call(anonymous, operation, victim), 401));
            var made = ApiDocument.call(anonymous.as("upt_" + "a".repeat(43)), operation, victim);
            refusals.addAll(expect(operation, "an invented API token", made, 401));
            var forged = ApiDocument.call(anonymous.as(ownerToken.replaceAll("[^.]*$", "AAAA")), operation, victim);
            refusals.addAll(expect(operation, "a forged JWT", forged, 401));
            return refusals;
        });
    }

    @Test
    void thePublicOperationsDoNotAskForALogin() {
        check(operations.stream().filter(operation -> PUBLIC.contains(operation.name())), operation -> {
            var answer = ApiDocument.call(anonymous, operation, victim);
            var refused = answer.status() == 401
                    && operation.description().path("security").isMissingNode();
            return refused ? List.of(operation + " asked for a login") : List.of();
        });
    }

    @Test
    void aStrangerReachesNothingOfAnotherProject() {
        var before = everythingOf(victim);
        check(
                aboutTheVictim(),
                operation -> expect(operation, "a stranger", ApiDocument.call(stranger, operation, victim), 403, 404));
        assertThat(everythingOf(victim)).isEqualTo(before);
    }

    @Test
    void aStrangerIsShownNothingOfAnotherProjectInAnyList() {
        askAsADevice();
        check(operations.stream().filter(operation -> operation.method().equals("GET")), operation -> {
            var answer = stranger.get(operation.path().replaceAll("[{}]", "")).text();
            return victim.appearsIn(answer) ? List.of(operation + " tells a stranger " + answer) : List.of();
        });
    }

    private void askAsADevice() {
        var body = Map.of(
                "projectId", victim.project(), "platform", "android", "wgtVersionCode", 1, "nativeVersionCode", 100);
        assertThat(anonymous.post("/api/update", body).status()).isEqualTo(200);
    }

    @Test
    void aViewerChangesNothing() {
        var viewer = anonymous.as(accounts.registerUser("viewer"));
        new Apps(victim.owner()).member(victim.project(), "viewer", "viewer");
        assertThat(viewer.get("/api/project?id=" + victim.project())
                        .data()
                        .get("role")
                        .asString())
                .isEqualTo("viewer");
        var before = everythingOf(victim);

        var changes = aboutTheVictim()
                .filter(operation -> !operation.method().equals("GET"))
                .filter(operation -> !operation.name().equals(TICKET));
        check(changes, operation -> expect(operation, "a viewer", ApiDocument.call(viewer, operation, victim), 403));

        assertThat(everythingOf(victim)).isEqualTo(before);
    }

    @Test
    void anApiTokenReachesNothingOfAnotherProject() {
        var token = anonymous.as(tokenOfAnotherProject(ownerToken));
        var before = everythingOf(victim);
        check(
                operations.stream().filter(operation -> TOKENS.contains(operation.name())),
                operation ->
                        expect(operation, "another project's token", ApiDocument.call(token, operation, victim), 403));
        assertThat(everythingOf(victim)).isEqualTo(before);
    }

    @Test
    void anApiTokenReachesNothingBesideItsReleases() {
        var own = anonymous.as(new Apps(victim.owner()).apiToken(victim.project()));
        var adminsToken = anonymous.as(tokenOfAnotherProject(accounts.registerAdmin()));
        var closed = operations.stream()
                .filter(operation -> !operation.path().startsWith("/api/test/"))
                .filter(operation -> !PUBLIC.contains(operation.name()) && !TOKENS.contains(operation.name()));
        check(closed, operation -> {
            var refusals = new ArrayList<String>();
            refusals.addAll(expect(operation, "a token", ApiDocument.call(own, operation, victim), 401, 403));
            refusals.addAll(
                    expect(operation, "an admin's token", ApiDocument.call(adminsToken, operation, victim), 401, 403));
            return refusals;
        });
    }

    /** The owner of the token may do everything with both projects: only the token's own bounds can refuse it. */
    private String tokenOfAnotherProject(String token) {
        var apps = new Apps(anonymous.as(token));
        return apps.apiToken(apps.project("another"));
    }

    @Test
    void onlyAdministratorsCallWhatIsTheirs() {
        check(
                operations.stream().filter(operation -> ADMIN.contains(operation.name())),
                operation -> expect(operation, "no administrator", ApiDocument.call(stranger, operation, victim), 403));
    }

    /** Without this, a request that is refused for its form alone would pass for one that is forbidden. */
    @Test
    void theOwnerIsNotRefusedWhatTheOthersAre() {
        check(aboutTheVictim(), operation -> {
            var fresh = Victim.with(server, accounts, ownerToken);
            var answer = ApiDocument.call(fresh.owner(), operation, fresh);
            return expect(operation, "the owner", answer, 200, 409);
        });
    }

    @Test
    void theTokenIsNotRefusedOnItsOwnProject() {
        check(operations.stream().filter(operation -> TOKENS.contains(operation.name())), operation -> {
            var fresh = Victim.with(server, accounts, ownerToken);
            var token = anonymous.as(new Apps(fresh.owner()).apiToken(fresh.project()));
            return expect(operation, "the project's token", ApiDocument.call(token, operation, fresh), 200);
        });
    }

    private Stream<ApiOperation> aboutTheVictim() {
        return operations.stream()
                .filter(victim::isMeantBy)
                .filter(operation -> !PUBLIC.contains(operation.name()) && !ADMIN.contains(operation.name()));
    }

    private interface Check {
        List<String> of(ApiOperation operation);
    }

    private static void check(Stream<ApiOperation> operations, Check check) {
        var chosen = operations.toList();
        assertThat(chosen).isNotEmpty();
        assertThat(chosen.stream()
                        .flatMap(operation -> check.of(operation).stream())
                        .toList())
                .isEmpty();
    }

    private static List<String> expect(ApiOperation operation, String caller, Reply reply, Integer... statuses) {
        return Set.of(statuses).contains(reply.status())
                ? List.of()
                : List.of(operation + " answered " + caller + " " + reply.status() + " instead of "
                        + new TreeSet<>(Set.of(statuses)) + ": " + reply.text());
    }

    /** All that the owner can see of the project. */
    private static List<String> everythingOf(Victim victim) {
        var project = victim.project();
        return Stream.of(
                        "/api/project?id=" + project,
                        "/api/project/members?projectId=" + project,
                        "/api/source?type=1&projectId=" + project,
                        "/api/source?type=3&projectId=" + project)
                .map(path -> victim.owner().get(path).data().toString())
                .toList();
    }
}
