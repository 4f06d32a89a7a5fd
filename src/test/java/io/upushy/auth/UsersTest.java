package io.upushy.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Server;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@AuthTest
class UsersTest {

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Autowired
    Users users;

    @Autowired
    DatabaseClient database;

    private WebTestClient admin;
    private String adminId;

    @BeforeEach
    void registerAdmin() {
        var token = accounts.registerAdmin();
        admin = server.as(token);
        adminId = accounts.idOf(token);
    }

    private Answer create(String username, Map<String, String> more) {
        var body = new HashMap<String, String>(more);
        body.put("username", username);
        body.put("password", Accounts.PASSWORD);
        return Answer.post(admin, "/api/users", body);
    }

    private String createId(String username, String role) {
        return create(username, Map.of("role", role)).data().get("id").asString();
    }

    private List<String> names(String query) {
        var records = Answer.get(admin, "/api/users" + query).data().get("records");
        return StreamSupport.stream(records.spliterator(), false)
                .map(user -> user.get("username").asString())
                .toList();
    }

    @Test
    void usersAreListedInPagesWithoutTheirPasswords() {
        create("ada", Map.of());
        create("grace", Map.of());

        var page = Answer.get(admin, "/api/users?pageNum=2&pageSize=2");

        assertThat(page.data().get("total").asInt()).isEqualTo(3);
        assertThat(page.data().get("records")).hasSize(1);
        var user = page.data().get("records").get(0);
        assertThat(user.propertyNames())
                .contains("id", "username", "role", "enabled", "createdTime")
                .doesNotContain("password", "passwordHash");
        assertThat(user.get("createdTime").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(names("?sortKey=username&order=DESC")).containsExactly("grace", "admin", "ada");
    }

    @Test
    void usersAreFoundByPartOfTheirNameNicknameOrAddress() {
        create("ada_l", Map.of("nickname", "Countess", "email", "ada@example.com"));
        create("adaxl", Map.of());

        assertThat(names("?keyword=countess")).containsExactly("ada_l");
        assertThat(names("?keyword=@example")).containsExactly("ada_l");
        assertThat(names("?keyword=a_l")).containsExactly("ada_l");
        assertThat(names("?keyword=%25")).isEmpty();
        assertThat(Answer.get(admin, "/api/users?sortKey=password").status()).isEqualTo(400);
    }

    @Test
    void anAdministratorMakesUsersAndAdministrators() {
        assertThat(create("ada", Map.of()).data().get("role").asString()).isEqualTo("user");
        assertThat(create("grace", Map.of("role", "admin")).data().get("role").asString())
                .isEqualTo("admin");
        assertThat(create("ada", Map.of()).status()).isEqualTo(409);
        assertThat(create("linus", Map.of("role", "king")).status()).isEqualTo(400);
        assertThat(Answer.get(server.as(accounts.login("grace")), "/api/users").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"GET,/api/users", "POST,/api/users", "PUT,/api/users", "PUT,/api/users/password", "HEAD,/api/users"})
    void usersAreNoneOfAUsersBusiness(String method, String path) {
        var user = server.as(accounts.registerUser("ada"));

        assertThat(Answer.send(user, method, path).status()).isEqualTo(403);
        assertThat(Answer.send(server.anonymous(), method, path).status()).isEqualTo(401);
    }

    @Test
    void aChangeOfRoleTakesEffectAtOnce() {
        var token = accounts.registerUser("ada");
        var id = accounts.idOf(token);

        Answer.put(admin, "/api/users", Map.of("id", id, "role", "admin"));
        assertThat(Answer.get(server.as(token), "/api/users").status()).isEqualTo(200);

        Answer.put(admin, "/api/users", Map.of("id", id, "role", "user"));
        assertThat(Answer.get(server.as(token), "/api/users").status()).isEqualTo(403);
    }

    @Test
    void disablingAUserEndsTheirLoginsForGood() {
        var token = accounts.registerUser("ada");
        var id = accounts.idOf(token);

        var disabled = Answer.put(admin, "/api/users", Map.of("id", id, "enabled", false));
        assertThat(disabled.data().get("enabled").asBoolean()).isFalse();
        assertThat(Answer.get(server.as(token), "/api/user/profile").status()).isEqualTo(401);

        Answer.put(admin, "/api/users", Map.of("id", id, "enabled", true));
        assertThat(Answer.get(server.as(token), "/api/user/profile").status()).isEqualTo(401);
        assertThat(Answer.get(server.as(accounts.login("ada")), "/api/user/profile")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theLastEnabledAdministratorStays() {
        createId("ada", "user");
        var disabledAdmin = createId("grace", "admin");
        Answer.put(admin, "/api/users", Map.of("id", disabledAdmin, "enabled", false));

        var demoted = Answer.put(admin, "/api/users", Map.of("id", adminId, "role", "user"));
        assertThat(demoted.status()).isEqualTo(409);
        assertThat(Answer.put(admin, "/api/users", Map.of("id", adminId, "enabled", false))
                        .status())
                .isEqualTo(409);

        Answer.put(admin, "/api/users", Map.of("id", disabledAdmin, "enabled", true));
        assertThat(Answer.put(admin, "/api/users", Map.of("id", adminId, "role", "user"))
                        .status())
                .isEqualTo(200);
    }

    @RepeatedTest(3)
    void twoAdministratorsWhoDemoteEachOtherAtOnceDoNotBothSucceed() {
        var other = createId("grace", "admin");

        var succeeded = Flux.just(adminId, other)
                .flatMap(id -> users.changeAccess(id, Role.USER, null)
                        .thenReturn(true)
                        .onErrorResume(refused -> Mono.just(false)))
                .collectList()
                .block();

        assertThat(succeeded).containsExactlyInAnyOrder(true, false);
        var admins = database.sql("SELECT COUNT(*) FROM app_user WHERE role = 'admin'")
                .mapValue(Long.class)
                .one()
                .block();
        assertThat(admins).isEqualTo(1);
    }

    @Test
    void anAdministratorSetsAPasswordAndEndsTheLogins() {
        var token = accounts.registerUser("ada");

        var reset = Map.of("id", accounts.idOf(token), "password", "a new passphrase");
        assertThat(Answer.put(admin, "/api/users/password", reset).status()).isEqualTo(200);

        assertThat(Answer.get(server.as(token), "/api/user/profile").status()).isEqualTo(401);
        assertThat(accounts.loginData("ada", "a new passphrase").has("token")).isTrue();
    }

    @Test
    void anUnknownUserIsNotFound() {
        assertThat(Answer.put(admin, "/api/users", Map.of("id", "nobody", "enabled", false))
                        .status())
                .isEqualTo(404);
        assertThat(Answer.put(admin, "/api/users/password", Map.of("id", "nobody", "password", "12345678"))
                        .status())
                .isEqualTo(404);
    }
}
