package io.upushy.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.pipeline.RunFacts;
import io.upushy.pipeline.RunState;
import io.upushy.pipeline.ServerRuns;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Runs of the server itself. */
@EngineTest
class ServerRunsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private ServerRuns serverRuns;

    @Autowired
    private TestRuns runs;

    @Autowired
    private io.upushy.testing.Accounts accounts;

    @Autowired
    private io.upushy.testing.Server server;

    @BeforeEach
    void begin() {
        runs.fresh();
    }

    private RunFacts start(String name) {
        runs.script(name);
        return Objects.requireNonNull(serverRuns
                .start(name, "test", TestRuns.yaml("", TestRuns.outside(name)), runs.userId(), run -> Mono.empty())
                .block(PATIENCE));
    }

    @Test
    void theyAreNumberedOfTheirOwnAndEndLikeOthers() {
        var first = start("first");
        var second = start("second");

        assertThat(first.projectId()).isEqualTo("server");
        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(runs.awaitEnd(first.id())).isEqualTo(RunState.SUCCEEDED);
        assertThat(runs.awaitEnd(second.id())).isEqualTo(RunState.SUCCEEDED);
        var standing = serverRuns.standing(first.id(), Locale.ENGLISH).block(PATIENCE);
        assertThat(standing.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(standing.notUndone()).isEmpty();
    }

    @Test
    void manyStartsAtOnceAreCountedWithoutGaps() {
        runs.script("many");
        var numbers = Flux.range(0, 20)
                .flatMap(
                        i -> serverRuns.start(
                                "lane-" + i,
                                "test",
                                TestRuns.yaml("", TestRuns.outside("many")),
                                runs.userId(),
                                run -> Mono.empty()),
                        20)
                .map(RunFacts::number)
                .sort()
                .collectList()
                .block(PATIENCE);

        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(numbers.get(19) - numbers.get(0)).isEqualTo(19);
    }

    @Test
    void nothingOfAStartRemainsWhenWhatBelongsToItFails() {
        var id = new AtomicReference<String>();
        runs.script("never");
        var start =
                serverRuns.start("never", "test", TestRuns.yaml("", TestRuns.outside("never")), runs.userId(), run -> {
                    id.set(run.id());
                    return Mono.error(new IllegalStateException("no"));
                });

        assertThatThrownBy(() -> start.block(PATIENCE)).isInstanceOf(IllegalStateException.class);

        assertThat(serverRuns.standing(id.get(), Locale.ENGLISH).block(PATIENCE))
                .isNull();
    }

    @Test
    void onlyAdministratorsSeeAndSteerThemAndOnlyWhenTheyAreLoggedIn() {
        var run = start("seen");
        runs.awaitEnd(run.id());
        var admin = runs.api();
        var user = Api.anonymous(server).as(accounts.registerUser("curious"));
        var token = Api.anonymous(server).as(new Apps(admin).apiToken(runs.project()));

        assertThat(admin.get("/api/pipeline/run?projectId=server")
                        .data()
                        .get("total")
                        .asInt())
                .isPositive();
        assertThat(admin.get("/api/pipeline/run/" + run.id()).data().toString()).contains("\"projectId\":\"server\"");
        assertThat(admin.get("/api/pipeline/run/" + run.id() + "/log").status()).isEqualTo(200);
        for (var path : new String[] {"?projectId=server", "/" + run.id(), "/" + run.id() + "/log"}) {
            assertThat(user.get("/api/pipeline/run" + path).status()).as(path).isEqualTo(403);
            assertThat(token.get("/api/pipeline/run" + path).status()).as(path).isEqualTo(403);
        }
        for (var act : new String[] {"cancel", "compensate", "rerun"}) {
            assertThat(user.post("/api/pipeline/run/" + run.id() + "/" + act, Map.of())
                            .status())
                    .as(act)
                    .isEqualTo(403);
        }
        assertThat(admin.post("/api/pipeline/run/" + run.id() + "/rerun", Map.of())
                        .status())
                .isEqualTo(409);
    }
}
