package io.upushy.hosting.portainer;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.hosting.gitea.Gitea;
import io.upushy.hosting.gitea.NewFile;
import io.upushy.hosting.portainer.Container.Port;
import io.upushy.hosting.server.GitLogin;
import io.upushy.hosting.server.ServerFailure.Reason;
import io.upushy.hosting.stub.Entries;
import io.upushy.hosting.stub.Failures;
import io.upushy.hosting.stub.Fault;
import io.upushy.hosting.stub.GiteaStub;
import io.upushy.hosting.stub.HostingTest;
import io.upushy.hosting.stub.PortainerStub;
import io.upushy.testing.Server;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HostingTest
class PortainerTest {

    private static final String COMPOSE =
            """
            services:
              web:
                image: nginx:${NGINX:-1.29}
                ports: ["${PORT}:80"]
                labels:
                  com.docker.compose.http.port: "${PORT}"
                environment:
                  - GREETING=${GREETING}
              db:
                image: mariadb
                volumes: ["data:/var/lib/mysql"]
            volumes:
              data:
            """;

    @Autowired
    Server server;

    @Autowired
    Gitea gitea;

    @Autowired
    Portainer portainer;

    private final GiteaStub git = new GiteaStub();
    private final PortainerStub stub = new PortainerStub(git);
    private Entries entries;
    private GitLogin login;

    @BeforeEach
    void enter() {
        entries = new Entries(server);
        entries.enter(git);
        entries.enter(stub);
        gitea.create("shop", "").block();
        gitea.commit(
                        "shop",
                        "Install",
                        List.of(new NewFile("docker-compose.yml", COMPOSE.getBytes(StandardCharsets.UTF_8))))
                .block();
        login = gitea.login().block();
    }

    @AfterEach
    void endStubs() {
        stub.close();
        git.close();
    }

    private NewStack shop() {
        return new NewStack(
                "shop",
                git.url() + "/upushy/shop.git",
                login,
                Map.of("PORT", "8080", "GREETING", "a=b", "UPUSHY_APP", "shop"),
                "docker-compose.yml");
    }

    @Test
    void aStackIsMadeOfARepositoryAndListed() {
        var made = portainer.create(shop()).block();

        assertThat(made.name()).isEqualTo("shop");
        assertThat(made.status()).isEqualTo(Stack.Status.ACTIVE);
        assertThat(made.env()).containsEntry("UPUSHY_APP", "shop");
        assertThat(made.gitUrl()).isEqualTo(git.url() + "/upushy/shop.git");
        assertThat(portainer.stacks().collectList().block()).containsExactly(made);
        assertThat(portainer.find("shop").block()).isEqualTo(made);
        assertThat(portainer.find("sho").block()).isNull();
    }

    @Test
    void containersTellTheirStatePortsLabelsAndEnvironment() {
        portainer.create(shop()).block();
        stub.becomes("shop-web-1", "running", "healthy");
        stub.becomes("shop-db-1", "exited", "");

        var containers =
                portainer.containers("shop").collectMap(Container::service).block();

        assertThat(containers).containsOnlyKeys("web", "db");
        var web = containers.get("web");
        assertThat(web.name()).isEqualTo("shop-web-1");
        assertThat(web.image()).isEqualTo("nginx:1.29");
        assertThat(web.isRunning()).isTrue();
        assertThat(web.health()).isEqualTo("healthy");
        assertThat(web.ports()).containsExactly(new Port(80, 8080, "tcp"));
        assertThat(web.labels()).containsEntry("com.docker.compose.http.port", "8080");
        assertThat(web.env()).isEqualTo(Map.of("GREETING", "a=b"));
        assertThat(containers.get("db").isRunning()).isFalse();
        assertThat(containers.get("db").health()).isNull();
        assertThat(containers.get("db").exitCode()).isEqualTo(1);
        assertThat(portainer.containers("sho").collectList().block()).isEmpty();
    }

    @Test
    void aNameThatIsTakenIsAConflict() {
        portainer.create(shop()).block();

        assertThat(Failures.of(portainer.create(shop())).reason()).isEqualTo(Reason.CONFLICT);
    }

    @Test
    void redeployingKeepsTheEnvironmentThatIsNotNamed() {
        var id = portainer.create(shop()).block().id();

        var stack = portainer
                .redeploy(id, Map.of("GREETING", "hello", "MORE", "1"), true, login)
                .block();

        assertThat(stack.env())
                .isEqualTo(Map.of("PORT", "8080", "GREETING", "hello", "UPUSHY_APP", "shop", "MORE", "1"));
        assertThat(stub.env("shop")).isEqualTo(stack.env());
        assertThat(portainer
                        .containers("shop")
                        .filter(web -> web.service().equals("web"))
                        .blockFirst()
                        .env())
                .containsEntry("GREETING", "hello");
    }

    @Test
    void stoppingRemovesContainersAndStartingMakesThemAgain() {
        var id = portainer.create(shop()).block().id();

        portainer.stop(id).block();
        assertThat(stub.containers()).isEmpty();
        assertThat(stub.volumes()).containsExactly("shop_data");
        assertThat(portainer.find("shop").block().status()).isEqualTo(Stack.Status.INACTIVE);
        portainer.stop(id).block();

        portainer.start(id).block();
        assertThat(stub.containers()).containsExactly("shop-db-1", "shop-web-1");
        portainer.start(id).block();
        assertThat(stub.isActive("shop")).isTrue();
    }

    @Test
    void startingWhatIsNotThereIsNotFound() {
        assertThat(Failures.of(portainer.start(99)).reason()).isEqualTo(Reason.NOT_FOUND);
        assertThat(Failures.of(portainer.redeploy(99, Map.of(), false, login)).reason())
                .isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void aFailedDeploymentLeavesContainersWhichAreRemovedByTheirLabel() {
        stub.failDeployments("port is already allocated");

        var failure = Failures.of(portainer.create(shop()));

        assertThat(failure.reason()).isEqualTo(Reason.UNEXPECTED);
        assertThat(failure.arguments()).contains("port is already allocated");
        assertThat(portainer.find("shop").block()).isNull();
        assertThat(stub.containers()).isNotEmpty();

        portainer.removeProject("shop", true).block();

        assertThat(stub.containers()).isEmpty();
        assertThat(stub.networks()).isEmpty();
        assertThat(stub.volumes()).isEmpty();
        portainer.removeProject("shop", true).block();
    }

    @Test
    void anotherProjectKeepsItsThings() {
        portainer.create(shop()).block();
        portainer
                .create(new NewStack(
                        "shop2", git.url() + "/upushy/shop.git", login, Map.of("PORT", "8081"), "docker-compose.yml"))
                .block();

        portainer.removeProject("shop", true).block();

        assertThat(stub.containers()).containsExactly("shop2-db-1", "shop2-web-1");
        assertThat(stub.volumes()).containsExactly("shop2_data");
    }

    @Test
    void deletingKeepsVolumesUnlessAskedTo() {
        var first = portainer.create(shop()).block().id();
        portainer.delete(first, false).block();
        assertThat(stub.stacks()).isEmpty();
        assertThat(stub.containers()).isEmpty();
        assertThat(stub.networks()).isEmpty();
        assertThat(stub.volumes()).containsExactly("shop_data");

        var second = portainer.create(shop()).block().id();
        portainer.delete(second, true).block();
        assertThat(stub.volumes()).isEmpty();
        portainer.delete(second, true).block();
    }

    @Test
    void aTokenThatRanOutIsRenewedOnce() {
        entries.enter("portainer", stub.settingsWithPassword());
        portainer.stacks().collectList().block();
        stub.expireTokens();

        portainer.stacks().collectList().block();

        assertThat(stub.calls())
                .containsExactly("AuthenticateUser", "StackList", "StackList", "AuthenticateUser", "StackList");
    }

    @Test
    void aNewTokenThatIsRefusedIsNotTriedForEver() {
        entries.enter("portainer", stub.settingsWithPassword());
        portainer.stacks().collectList().block();
        stub.faults().always("StackList", Fault.status(401));

        assertThat(Failures.of(portainer.stacks()).reason()).isEqualTo(Reason.REFUSED_LOGIN);
        assertThat(stub.calls())
                .containsExactly("AuthenticateUser", "StackList", "StackList", "AuthenticateUser", "StackList");
    }

    @Test
    void anApiKeyNeedsNoLogin() {
        portainer.stacks().collectList().block();

        assertThat(stub.calls()).containsExactly("StackList");
    }

    @Test
    void aRepositoryThatCannotBeClonedIsToldInPortainersWords() {
        var failure = Failures.of(portainer.create(new NewStack(
                "shop",
                git.url() + "/upushy/shop.git",
                new GitLogin("upushy", "wrong"),
                Map.of(),
                "docker-compose.yml")));

        assertThat(failure.arguments()[1].toString()).contains("Unable to clone");
        assertThat(failure.getMessage()).doesNotContain("wrong");
    }
}
