package io.upushy.pipeline.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.UnpooledByteBufAllocator;
import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Server;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.NettyDataBuffer;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

/** What becomes of deliveries, whoever sends them. */
@HookTest
class DeliveriesTest {

    private static final String MAIN = "refs/heads/main";
    private static final String PATH = "/api/pipeline/webhook";

    @Autowired
    Hooks hooks;

    @Autowired
    RecordedRuns runs;

    @Autowired
    DeliveryRepository deliveries;

    @Autowired
    DatabaseClient database;

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    private static String push(String ref, String message) {
        return Host.githubPush(ref, Host.COMMIT, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "refs/heads/feature | m | Branch feature starts nothing. The pipeline's branches: main, release/*, 主干",
                "refs/heads/release/1/2 | m | Branch release/1/2 starts nothing. The pipeline's branches: main, release/*, 主干",
                "refs/tags/1.0 | m | Tag 1.0 starts nothing. The pipeline's tags: v*",
                "refs/heads/main | docs [skip ci] | The message of the commit asks for no run",
                "refs/heads/main | [CI SKIP] x | The message of the commit asks for no run",
                "refs/notes/x | m | Pushes to this name start nothing: git has no such branch or tag",
                "refs/heads/--upload-pack=x | m | Pushes to this name start nothing: git has no such branch or tag",
                "refs/heads/a..b | m | Pushes to this name start nothing: git has no such branch or tag",
                "main | m | Pushes to this name start nothing: git has no such branch or tag",
            })
    void whatStartsNothingIsToldWhy(String ref, String message, String reason) {
        var hook = hooks.of("github");

        var reply = hook.host().github("push", push(ref, message));

        assertThat(reply.data().get("result").asString()).isEqualTo("ignored");
        assertThat(reply.data().get("reason").asString()).isEqualTo(reason);
        assertThat(runs.started()).isEmpty();
        assertThat(hook.deliveries().get(0).get("reason").asString()).isEqualTo(reason);
    }

    @Test
    void aDeletedBranchAndOtherEventsStartNothing() {
        var hook = hooks.of("github");

        var deleted = hook.host().github("push", Host.githubPush(MAIN, Host.NONE, "m"));
        var issue = hook.host().github("issues", "{\"action\":\"opened\"}");

        assertThat(deleted.data().get("reason").asString()).isEqualTo("main was deleted, there is nothing to run");
        assertThat(issue.data().get("reason").asString()).isEqualTo("“issues” starts nothing; only pushes do");
        assertThat(runs.started()).isEmpty();
    }

    @Test
    void aDeliveryIsTakenOnce() {
        var hook = hooks.of("github");
        var body = push(MAIN, "m");
        hook.host().with("X-GitHub-Delivery", "one").github("push", body).data();

        var again = hook.host().with("X-GitHub-Delivery", "one").github("push", push(MAIN, "n"));
        var underAnotherId = hook.host().with("X-GitHub-Delivery", "two").github("push", body);

        assertThat(again.status()).isEqualTo(409);
        assertThat(underAnotherId.status()).isEqualTo(409);
        assertThat(runs.started()).hasSize(1);
        assertThat(hook.deliveries()).hasSize(1);
    }

    @Test
    void aTagThatIsDeletedAndMadeAgainOnTheSameCommitIsPushedTwiceAtGitlab() {
        var hook = hooks.of("gitlab", "a plain token");
        var made = Host.gitlabPush("tag_push", "refs/tags/v1.0.0", Host.COMMIT, "m");
        var time = Long.toString(Instant.now().getEpochSecond());

        for (int i = 0; i < 2; i++) {
            hook.host().gitlabToken("Tag Push Hook", made).data();
            hook.host().gitlabSigned("Tag Push Hook", time, made).data();
        }
        var retried = List.of(1, 2).stream().map(attempt -> hooks.host(hook.id(), "a plain token")
                .with("Idempotency-Key", "one")
                .gitlabToken("Tag Push Hook", made)
                .status());

        assertThat(retried).containsExactly(200, 409);
        assertThat(runs.started()).hasSize(5);
    }

    @Test
    void ofTheSameDeliveriesAtOnceOneIsTaken() throws Exception {
        var hook = hooks.of("github");
        var body = push(MAIN, "m");
        Callable<Integer> delivery = () -> hooks.host(hook.id(), Hooks.SECRET)
                .with("X-GitHub-Delivery", "one")
                .github("push", body)
                .status();
        var threads = Executors.newFixedThreadPool(8);
        try {
            var statuses = threads.invokeAll(java.util.Collections.nCopies(8, delivery)).stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception failure) {
                            throw new IllegalStateException(failure);
                        }
                    })
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(200, 409, 409, 409, 409, 409, 409, 409);
        } finally {
            threads.shutdown();
        }
        assertThat(runs.started()).hasSize(1);
    }

    @Test
    void aRunThatCouldNotBeStartedMayBeDeliveredAgain() {
        var hook = hooks.of("github");
        var body = push(MAIN, "m");
        runs.fail(true);
        assertThat(hook.host()
                        .with("X-GitHub-Delivery", "one")
                        .github("push", body)
                        .status())
                .isEqualTo(500);
        assertThat(hook.deliveries().get(0).get("result").asString()).isEqualTo("failed");

        runs.fail(false);
        var again = hook.host().with("X-GitHub-Delivery", "one").github("push", body);

        assertThat(again.data().get("result").asString()).isEqualTo("started");
        assertThat(hook.deliveries()).hasSize(1);
        assertThat(hook.deliveries().get(0).get("runId").asString()).isEqualTo("run-1");
    }

    @Test
    void whatIsDeliveredAgainAndStartsNothingAnyMoreIsSettled() {
        var hook = hooks.of("github");
        var body = push(MAIN, "m");
        runs.fail(true);
        hook.host().with("X-GitHub-Delivery", "one").github("push", body);
        hook.owner().put(PATH, Map.of("id", hook.id(), "enabled", false)).data();

        var again = hook.host().with("X-GitHub-Delivery", "one").github("push", body);

        assertThat(again.data().get("deliveryId").asString())
                .isEqualTo(hook.deliveries().get(0).get("id").asString());
        assertThat(hook.deliveries().get(0).get("result").asString()).isEqualTo("ignored");
    }

    @Test
    void whoDeliversIsAnsweredWithinASecondThoughTheQueueIsSlow() {
        var hook = hooks.of("github");
        runs.delay(Duration.ofSeconds(3));
        var before = Instant.now();

        var reply = hook.host().github("push", push(MAIN, "m"));

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofMillis(1900));
        assertThat(reply.data().get("result").asString()).isEqualTo("accepted");
        org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(
                        hook.deliveries().get(0).get("result").asString())
                .isEqualTo("started"));
    }

    @Test
    void whatIsKeptTellsEverythingButSecrets() {
        var hook = hooks.of("github");
        var body = push(MAIN, "a secret: " + Hooks.SECRET + " x".repeat(40_000));
        hook.host().github("push", body).data();

        var kept = hook.newest();

        assertThat(kept.get("bodySize").asInt()).isGreaterThan(80_000);
        assertThat(kept.get("body").asString())
                .hasSize(64 * 1024)
                .contains("a secret: ***")
                .doesNotContain(Hooks.SECRET);
        assertThat(kept.get("headers").propertyNames())
                .contains("X-GitHub-Event", "X-GitHub-Delivery", "User-Agent")
                .noneMatch(name -> name.toLowerCase().contains("signature"));
        assertThat(kept.at("/delivery/branch").asString()).isEqualTo("main");
    }

    @Test
    void aPushIsDeliveredOnceMoreByTheDefinitionAsItIsNow() {
        var hook = hooks.of("github");
        hook.host()
                .github("push", push("refs/heads/feature", "m " + "x".repeat(100_000)))
                .data();
        var first = hook.deliveries().get(0).get("id").asString();
        hook.owner()
                .put(
                        "/api/pipeline",
                        Map.of("id", hook.pipeline(), "name", "x", "yaml", "on: { branches: ['**'] }\nsteps: [told]"))
                .data();

        var again = hook.owner()
                .json("POST", PATH + "/delivery/" + first + "/redeliver", Map.of())
                .data();

        assertThat(again.get("result").asString()).isEqualTo("started");
        assertThat(runs.started()).singleElement().satisfies(run -> {
            assertThat(run.trigger().branch()).isEqualTo("feature");
            assertThat(run.trigger().commit()).isEqualTo(Host.COMMIT);
        });
        assertThat(hook.deliveries().get(0).get("redeliveryOf").asString()).isEqualTo(first);
    }

    @Test
    void whatWasNoPushIsNotDeliveredOnceMore() {
        var hook = hooks.of("github");
        hook.host().github("ping", "{}").data();
        var id = hook.deliveries().get(0).get("id").asString();

        assertThat(hook.owner()
                        .json("POST", PATH + "/delivery/" + id + "/redeliver", Map.of())
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aHundredAreKeptAndNoneIsTakenTwiceAfterThat() {
        var hook = hooks.of("github");
        var before = Instant.now().minusSeconds(3600);
        hook.host()
                .with("X-GitHub-Delivery", "first")
                .github("ping", "{\"a\":1}")
                .data();
        database.sql("UPDATE app_webhook_delivery SET received_time = :then WHERE webhook_id = :id")
                .bind("then", java.time.LocalDateTime.ofInstant(before, java.time.ZoneOffset.UTC))
                .bind("id", hook.id())
                .then()
                .block();
        for (int i = 0; i < DeliveryRepository.SHOWN; i++) {
            hooks.host(hook.id(), Hooks.SECRET).github("ping", "{\"a\":1}").data();
        }

        assertThat(hook.deliveries()).hasSize(100);
        var emptied = database.sql("SELECT COUNT(*) FROM app_webhook_delivery WHERE webhook_id = :id AND body = ''")
                .bind("id", hook.id())
                .mapValue(Long.class)
                .one()
                .block();
        assertThat(emptied).isEqualTo(1);
        assertThat(hook.host()
                        .with("X-GitHub-Delivery", "first")
                        .github("ping", "{}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void unreadableBodiesAreRefusedOnlyAfterTheirSignature() {
        var hook = hooks.of("github");
        for (var body : List.of("", "{", "[]", "null", "\"x\"", "{\"ref\":1}", "[".repeat(100_000))) {
            var reply = hook.host().github("push", body);
            assertThat(reply.status()).as(body).isLessThan(500);
        }
        assertThat(hook.host()
                        .github("push", push(MAIN, "m").replace(Host.COMMIT, "$(rm)"))
                        .status())
                .isEqualTo(400);
        assertThat(hooks.host(hook.id(), "wrong").github("push", "{").status()).isEqualTo(403);
        assertThat(runs.started()).isEmpty();
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        assertThat(hooks.of("github")
                        .host()
                        .github("push", "x".repeat(5 * 1024 * 1024 + 1))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void whatIsTooLargeIsReleasedOnce() {
        var buffer = new NettyDataBufferFactory(UnpooledByteBufAllocator.DEFAULT).wrap(new byte[5 * 1024 * 1024 + 1]);
        var discarded = new ArrayList<DataBuffer>();

        var body = DeliveryController.bytesOf(Flux.just(buffer)).doOnDiscard(DataBuffer.class, discarded::add);

        assertThatThrownBy(body::block).isInstanceOf(DataBufferLimitException.class);
        assertThat(((NettyDataBuffer) buffer).getNativeBuffer().refCnt()).isZero();
        assertThat(discarded).isEmpty();
    }

    @Test
    void anUnknownWebhookIsNotThere() {
        assertThat(hooks.host("0".repeat(32), "x").github("push", "{}").status())
                .isEqualTo(404);
    }

    @Test
    void aWebhookThatIsTurnedOffStartsNothing() {
        var hook = hooks.of("github");
        hook.owner().put(PATH, Map.of("id", hook.id(), "enabled", false)).data();

        var reply = hook.host().github("push", push(MAIN, "m"));

        assertThat(reply.data().get("reason").asString()).isEqualTo("The webhook is turned off");
        assertThat(runs.started()).isEmpty();
    }

    @Test
    void theSecretIsToldOnceAndTheAddressIsThePublicOne() {
        var hook = hooks.of("gitlab");
        var made = hook.owner()
                .post(PATH, Map.of("pipelineId", hook.pipeline(), "provider", "gitea"))
                .data();
        var secret = made.get("secret").asString();
        var id = made.at("/webhook/id").asString();

        assertThat(secret).hasSize(64);
        assertThat(made.at("/webhook/url").asString()).isEqualTo("https://updates.example.com/base/api/webhook/" + id);
        var list = hook.owner().get(PATH + "?pipelineId=" + hook.pipeline());
        assertThat(list.data()).hasSize(2);
        assertThat(list.text()).doesNotContain(secret).doesNotContain(Hooks.SECRET);
        assertThat(hooks.host(id, secret)
                        .gitea("push", Host.giteaPush(MAIN, "m"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void webhooksGoWithTheirPipeline() {
        var hook = hooks.of("github");
        hook.host().github("ping", "{}").data();

        hook.owner().delete("/api/pipeline", Map.of("id", hook.pipeline())).data();

        assertThat(hook.host().github("ping", "{}").status()).isEqualTo(404);
        assertThat(deliveries.newest(hook.id()).collectList().block()).isEmpty();
    }

    @Test
    void maintainersNeitherSeeNorChangeThem() {
        var hook = hooks.of("github");
        var maintainer = Api.anonymous(server).as(accounts.registerUser("grace"));
        new Apps(hook.owner()).member(hook.project(), "grace", "maintainer");

        assertThat(maintainer.get(PATH + "?pipelineId=" + hook.pipeline()).status())
                .isEqualTo(403);
        assertThat(maintainer
                        .put(PATH, Map.of("id", hook.id(), "enabled", false))
                        .status())
                .isEqualTo(403);
        assertThat(maintainer.get(PATH + "/deliveries?webhookId=" + hook.id()).status())
                .isEqualTo(403);
    }
}
