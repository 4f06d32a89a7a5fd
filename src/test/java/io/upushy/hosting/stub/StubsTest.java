package io.upushy.hosting.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stand-ins must not let pass what the servers would not take. */
class StubsTest {

    private static final String TOKEN = "token " + GiteaStub.TOKEN;
    private static final String JSON = "application/json";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final GiteaStub gitea = new GiteaStub();

    @AfterEach
    void endStub() {
        gitea.close();
    }

    private HttpResponse<String> send(Stub stub, String method, String path, String login, String type, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(stub.url() + path))
                .timeout(Duration.ofSeconds(2))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!login.isEmpty()) {
            request.setHeader("Authorization", login);
        }
        if (!type.isEmpty()) {
            request.setHeader("Content-Type", type);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    GET    | /api/v1/repos/upushy/shop/nothing | '' | '' | nothing here answers
                    PATCH  | /api/v1/user/repos | '' | '' | nothing here answers
                    GET    | /user | '' | '' | nothing here answers
                    GET    | /api/v1/user?verbose=x | '' | '' | is unexpected on path
                    POST   | /api/v1/user/repos | application/json | {"nam": "shop"} | not allowed by the schema: ["nam"]
                    POST   | /api/v1/user/repos | application/json | {"name": 7} | does not match any allowed primitive type
                    POST   | /api/v1/user/repos | text/plain | {"name": "shop"} | text/plain
                    """)
    void whatIsNotDescribedIsRefusedAndFailsTheTest(String method, String path, String type, String body, String told)
            throws Exception {
        assertThat(send(gitea, method, path, TOKEN, type, body).statusCode()).isEqualTo(400);

        assertThatThrownBy(gitea::verify).isInstanceOf(AssertionError.class).hasMessageContaining(told);
        assertThat(gitea.repositories()).isEmpty();
        assertThatCode(gitea::verify).doesNotThrowAnyException();
    }

    @Test
    void aRequestWithoutALoginFailsTheTest() throws Exception {
        assertThat(send(gitea, "GET", "/api/v1/user", "", "", "").statusCode()).isEqualTo(401);

        assertThatThrownBy(gitea::verify).hasMessageContaining("no login");
    }

    @Test
    void aWrongLoginIsRefusedAsTheServerDoes() throws Exception {
        assertThat(send(gitea, "GET", "/api/v1/user", "token other", "", "").statusCode())
                .isEqualTo(401);
    }

    @Test
    void theOtherTwoAreHeldToTheirDescriptionsAsWell() throws Exception {
        var portainer = new PortainerStub();
        var proxies = new ProxyManagerStub();

        send(portainer, "POST", "/api/auth", "", JSON, "{\"Username\":\"a\"}");
        send(portainer, "GET", "/api/endpoints/3/docker/containers/json?al=1", "Bearer x", "", "");
        send(proxies, "POST", "/api/tokens", "", JSON, "{\"identity\":\"a\",\"secret\":\"b\",\"expiry\":\"1y\"}");

        assertThatThrownBy(portainer::close).hasMessageContaining("Password");
        assertThatThrownBy(proxies::close).hasMessageContaining("expiry");
    }

    @Test
    void aFaultHitsTheCallItIsMeantForAndHooksRunAroundIt() throws Exception {
        var order = new ArrayList<String>();
        gitea.faults()
                .at("userGetCurrent", 2, Fault.status(500))
                .at("userGetCurrent", 3, Fault.status(502))
                .before("createCurrentUserRepo", 1, () -> order.add("before " + gitea.repositories()))
                .after("createCurrentUserRepo", 1, () -> order.add("after " + gitea.repositories()))
                .at(Faults.ANY, 6, Fault.status(503));

        assertThat(send(gitea, "GET", "/api/v1/user", TOKEN, "", "").statusCode())
                .isEqualTo(200);
        assertThat(send(gitea, "GET", "/api/v1/user", TOKEN, "", "").statusCode())
                .isEqualTo(500);
        assertThat(send(gitea, "GET", "/api/v1/user", TOKEN, "", "").statusCode())
                .isEqualTo(502);
        assertThat(send(gitea, "GET", "/api/v1/user", TOKEN, "", "").statusCode())
                .isEqualTo(200);
        send(gitea, "POST", "/api/v1/user/repos", TOKEN, JSON, "{\"name\":\"shop\"}");
        assertThat(send(gitea, "GET", "/api/v1/user", TOKEN, "", "").statusCode())
                .isEqualTo(503);

        assertThat(order).containsExactly("before []", "after [upushy/shop]");
        assertThat(gitea.calls()).hasSize(6).endsWith("createCurrentUserRepo", "userGetCurrent");
    }

    @Test
    void aLostAnswerIsOfSomethingThatHappened() {
        for (var fault : List.of(Fault.ANSWER_LOST, Fault.ANSWER_WITHHELD)) {
            gitea.faults().next("createCurrentUserRepo", fault);
            var name = "shop" + gitea.repositories().size();

            assertThatThrownBy(
                            () -> send(gitea, "POST", "/api/v1/user/repos", TOKEN, JSON, "{\"name\":\"" + name + "\"}"))
                    .isInstanceOf(IOException.class);
            assertThat(gitea.repositories()).contains("upushy/" + name);
        }
    }
}
