package io.upushy.hosting.gitea;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.hosting.server.ServerFailure.Reason;
import io.upushy.hosting.server.ServerKind;
import io.upushy.hosting.server.Servers;
import io.upushy.hosting.stub.Entries;
import io.upushy.hosting.stub.Failures;
import io.upushy.hosting.stub.Fault;
import io.upushy.hosting.stub.GiteaStub;
import io.upushy.hosting.stub.HostingTest;
import io.upushy.testing.Server;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@HostingTest
class GiteaTest {

    @Autowired
    Server server;

    @Autowired
    Gitea gitea;

    @Autowired
    Servers servers;

    private final GiteaStub stub = new GiteaStub();
    private Entries entries;

    @BeforeEach
    void enter() {
        entries = new Entries(server);
        entries.enter(stub);
    }

    @AfterEach
    void endStub() {
        stub.close();
    }

    private static NewFile file(String path, String text) {
        return new NewFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void enterWith(Map<String, ?> changes) {
        var settings = new HashMap<String, Object>(stub.settings());
        settings.putAll(changes);
        entries.enter("gitea", settings);
    }

    @Test
    void aRepositoryIsPrivateEmptyAndMarked() {
        var made = gitea.create("shop", "of run 7").block();

        assertThat(made)
                .isEqualTo(new Repository(
                        "shop", stub.url() + "/upushy/shop", stub.url() + "/upushy/shop.git", "of run 7", true));
        assertThat(stub.isPrivate("upushy/shop")).isTrue();
        assertThat(gitea.find("shop").block()).isEqualTo(made);
        assertThat(gitea.find("other").block()).isNull();
    }

    @Test
    void allFilesAreOneCommitAndAreReadBack() {
        gitea.create("shop", "").block();

        gitea.commit(
                        "shop",
                        "Install",
                        List.of(file("docker-compose.yml", "services: {}"), file("src/ä b.conf", "密码\n")))
                .block();

        assertThat(stub.commits("upushy/shop")).containsExactly("Install");
        assertThat(stub.files("upushy/shop")).containsOnlyKeys("docker-compose.yml", "src/ä b.conf");
        assertThat(gitea.read("shop", "src/ä b.conf").block()).isEqualTo("密码\n");
        assertThat(gitea.read("shop", "src/none.conf").block()).isNull();
        assertThat(gitea.read("none", "src/none.conf").block()).isNull();
        assertThat(gitea.find("shop").block().empty()).isFalse();
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() {
        gitea.create("shop", "").block();
        gitea.commit("shop", "Install", List.of(file("a", "1"))).block();

        var failure = Failures.of(gitea.commit("shop", "Again", List.of(file("b", "2"), file("a", "2"))));

        assertThat(failure.reason()).isEqualTo(Reason.REJECTED);
        assertThat(failure.arguments()).contains("repository file already exists [path: a]");
        assertThat(stub.files("upushy/shop")).isEqualTo(Map.of("a", "1"));
    }

    @Test
    void deletingIsDoneWhenItIsGone() {
        gitea.create("shop", "").block();

        gitea.delete("shop").block();
        gitea.delete("shop").block();

        assertThat(stub.repositories()).isEmpty();
    }

    @Test
    void anOrganisationOwnsTheRepositoriesWhenOneIsEntered() {
        enterWith(Map.of("owner", GiteaStub.ORGANISATION));

        gitea.create("shop", "").block();

        assertThat(stub.repositories()).containsExactly("apps/shop");
        assertThat(gitea.find("shop").block().htmlUrl()).endsWith("/apps/shop");
    }

    @Test
    void aPasswordLogsInAsWell() {
        enterWith(Map.of("credential", "PASSWORD", "secret", GiteaStub.PASSWORD));

        assertThat(gitea.create("shop", "").block()).isNotNull();
        assertThat(gitea.login().block().username()).isEqualTo(GiteaStub.USER);
        assertThat(gitea.login().block().password()).isEqualTo(GiteaStub.PASSWORD);
        assertThat(gitea.login().block()).hasToString("GitLogin[upushy]");
    }

    @Test
    void aNameThatIsTakenIsAConflictAndABadNameIsRejected() {
        stub.add(GiteaStub.USER, "shop");

        assertThat(Failures.of(gitea.create("shop", "")).reason()).isEqualTo(Reason.CONFLICT);
        assertThat(Failures.of(gitea.create("sh op", "")).reason()).isEqualTo(Reason.REJECTED);
        assertThat(Failures.of(gitea.commit("none", "m", List.of(file("a", "1"))))
                        .reason())
                .isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void aTokenThatIsNotKnownIsARefusedLogin() {
        enterWith(Map.of("secret", "another"));

        var failure = Failures.of(gitea.find("shop"));

        assertThat(failure.reason()).isEqualTo(Reason.REFUSED_LOGIN);
        assertThat(failure.isPassing()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "403, REFUSED_LOGIN, false",
        "404, NOT_FOUND, false",
        "409, CONFLICT, false",
        "422, REJECTED, false",
        "302, UNEXPECTED, false",
        "429, UNREACHABLE, true",
        "500, UNEXPECTED, true",
        "502, UNSURE, true",
        "503, UNREACHABLE, true"
    })
    void aStatusSaysWhatHappened(int status, Reason reason, boolean passing) {
        stub.faults().next("createCurrentUserRepo", Fault.status(status));

        var failure = Failures.of(gitea.create("shop", ""));

        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.isPassing()).isEqualTo(passing);
        assertThat(failure.arguments()[0]).isEqualTo("Gitea");
        assertThat(stub.repositories()).isEmpty();
    }

    @Test
    void aLostAnswerToAChangeLeavesOpenWhetherItHappened() {
        stub.faults().next("createCurrentUserRepo", Fault.ANSWER_LOST);
        assertThat(Failures.of(gitea.create("shop", "")).reason()).isEqualTo(Reason.UNSURE);
        assertThat(stub.repositories()).containsExactly("upushy/shop");

        stub.faults().next("repoDelete", Fault.RESET);
        assertThat(Failures.of(gitea.delete("shop")).reason()).isEqualTo(Reason.UNSURE);
        stub.faults().next("repoDelete", Fault.NO_ANSWER);
        assertThat(Failures.of(gitea.delete("shop")).reason()).isEqualTo(Reason.UNSURE);
        assertThat(stub.repositories()).containsExactly("upushy/shop");
        assertThat(stub.calls()).containsExactly("createCurrentUserRepo", "repoDelete", "repoDelete");
    }

    @Test
    void withoutAnAnswerToAQuestionNothingHappened() {
        stub.faults().next("repoGet", Fault.RESET);
        assertThat(Failures.of(gitea.find("shop")).reason()).isEqualTo(Reason.UNREACHABLE);
        stub.faults().next("repoGet", Fault.NO_ANSWER);
        assertThat(Failures.of(gitea.find("shop")).reason()).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void withoutAConnectionNothingHappened() {
        stub.goAway();
        var failure = Failures.of(gitea.create("shop", ""));
        assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(failure.isPassing()).isTrue();

        stub.comeBack();
        assertThat(gitea.create("shop", "").block()).isNotNull();
    }

    @Test
    void nothingThatIsPrintedHoldsTheSecret() {
        var settings = servers.require(ServerKind.GITEA).block();

        assertThat(settings).hasToString("ServerSettings[GITEA, " + stub.url() + "]");
    }
}
