package io.upushy.pipeline.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.pipeline.RunState;
import io.upushy.pipeline.RunsDouble;
import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.BackendTest;
import io.upushy.testing.InProcessServer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Logs over WebSocket. */
@BackendTest
class LogSocketTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private static InProcessServer server;
    private static RunsDouble runs;
    private static Accounts accounts;
    private static Api owner;
    private static String project;

    private String run;
    private RunLog log;

    @BeforeAll
    static void start() {
        server = InProcessServer.start(Map.of(), RunsDouble.Beans.class);
        runs = server.bean(RunsDouble.class);
        accounts = new Accounts(server.server());
        owner = Api.anonymous(server.server()).as(accounts.registerUser("owner"));
        project = new Apps(owner).project("shop");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void openRun() {
        run = runs.create(project);
        log = server.bean(RunLogs.class).open(run, project).block(SOON);
    }

    private void write(int from, int to) {
        var step = log.of("build");
        IntStream.rangeClosed(from, to).forEach(line -> step.line("line " + line));
        log.flush().block(SOON);
    }

    private String ticket(Api who) {
        return who.post("/api/pipeline/run/" + run + "/log/ticket", Map.of())
                .data()
                .get("ticket")
                .asString();
    }

    private String address(String ticket, long after) {
        return "/api/pipeline/run/" + run + "/log/ws?ticket=" + ticket + "&after=" + after;
    }

    private LogClient follow(Api who, long after) {
        return LogClient.open(server.server().port(), address(ticket(who), after));
    }

    private static List<Long> sequence(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }

    @Test
    void replaysFromAnyNumberThenFollowsAndEndsWithTheRun() throws Exception {
        write(1, 1_200);
        var client = follow(owner, 700);

        assertThat(client.awaitLines(1_200)).isEqualTo(sequence(701, 1_200));
        write(1_201, 1_300);
        assertThat(client.awaitLines(1_300)).isEqualTo(sequence(1_201, 1_300));
        runs.state(run, RunState.SUCCEEDED);

        assertThat(client.next().toString()).isEqualTo("{\"state\":\"succeeded\"}");
        assertThat(client.awaitClose()).isEqualTo(1000);
    }

    @Test
    void aLineIsToldWithItsStepTimeAndText() throws Exception {
        var client = follow(owner, 0);
        write(1, 1);

        var line = client.next().at("/lines/0");
        assertThat(line.propertyNames()).containsExactly("seq", "step", "time", "text", "continued");
        assertThat(line.get("text").asString()).isEqualTo("line 1");
        assertThat(line.get("step").asString()).isEqualTo("build");
        assertThat(line.get("time").asString()).matches("\\d{4}-.*\\.\\d{3}Z");
        client.leave();
    }

    @Test
    void aRunThatIsOverIsReplayedToItsEnd() throws Exception {
        write(1, 10);
        runs.state(run, RunState.FAILED);
        var client = follow(owner, 0);

        assertThat(client.awaitLines(10)).isEqualTo(sequence(1, 10));
        assertThat(client.next().get("state").asString()).isEqualTo("failed");
    }

    @Test
    void manyReadersAllSeeEveryLineAndNothingIsFollowedWhenTheyHaveLeft() throws Exception {
        var clients = IntStream.range(0, 20).mapToObj(i -> follow(owner, 0)).toList();
        write(1, 5_000);
        for (var client : clients) {
            assertThat(client.awaitLines(5_000)).isEqualTo(sequence(1, 5_000));
        }

        assertThat(server.bean(Tails.class).size()).isPositive();
        clients.forEach(LogClient::leave);
        runs.state(run, RunState.SUCCEEDED);
        var end = System.nanoTime() + SOON.toNanos();
        while (server.bean(Tails.class).size() > 0 && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(server.bean(Tails.class).size()).isZero();
    }

    @Test
    void aSlowReaderIsToldThatItLagsAndMissesNothing() throws Exception {
        var client = LogClient.openLazy(server.server().port(), address(ticket(owner), 0));
        write(1, 1);
        var step = log.of("noise");
        var text = "x".repeat(1_000);
        IntStream.range(0, 30_000).forEach(line -> step.line(text));
        log.flush().block(SOON);
        client.readOn();

        var seen = new java.util.ArrayList<Long>();
        var lagging = 0;
        while (seen.isEmpty() || seen.get(seen.size() - 1) < 30_001) {
            var frame = client.next();
            if (frame.path("lagging").asBoolean(false)) {
                lagging++;
                assertThat(frame.get("at").asLong()).isEqualTo(seen.get(seen.size() - 1));
            }
            frame.path("lines").forEach(line -> seen.add(line.get("seq").asLong()));
        }
        assertThat(seen).isEqualTo(sequence(1, 30_001));
        assertThat(lagging).isPositive();
        client.leave();
    }

    @Test
    void aTicketIsGoodOnceAndForItsRunOnly() {
        var ticket = ticket(owner);
        var port = server.server().port();
        LogClient.open(port, address(ticket, 0)).leave();
        assertRefused(address(ticket, 0), 401);

        var other = "/api/pipeline/run/" + runs.create(project) + "/log/ws?ticket=";
        assertRefused(other + ticket(owner), 401);
        assertRefused(other, 401);
        assertRefused(other + "x".repeat(2_000), 401);
    }

    private static void assertRefused(String path, int status) {
        assertThatThrownBy(() -> LogClient.open(server.server().port(), path))
                .hasCauseInstanceOf(java.net.http.WebSocketHandshakeException.class)
                .satisfies(failure -> assertThat(((java.net.http.WebSocketHandshakeException) failure.getCause())
                                .getResponse()
                                .statusCode())
                        .isEqualTo(status));
    }

    @Test
    void anAddressThatMakesNoSenseIsRefusedInWords() {
        var ticket = ticket(owner);
        var reply = owner.get("/api/pipeline/run/" + run + "/log/ws?after=x&ticket=" + ticket);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0").asString()).startsWith("after: ");
    }

    @Test
    void strangersGetNoTicket() {
        var stranger = Api.anonymous(server.server()).as(accounts.registerUser("stranger"));
        var path = "/api/pipeline/run/" + run + "/log/ticket";

        assertThat(stranger.post(path, Map.of()).status()).isEqualTo(403);
        assertThat(owner.post("/api/pipeline/run/none/log/ticket", Map.of()).status())
                .isEqualTo(404);
        assertThat(Api.anonymous(server.server()).post(path, Map.of()).status()).isEqualTo(401);
    }

    @Test
    void loggingOutCutsTheConnection() throws Exception {
        var who = Api.anonymous(server.server()).as(accounts.login("owner"));
        var client = follow(who, 0);
        write(1, 1);
        client.awaitLines(1);
        who.post("/api/user/logout", Map.of());

        assertThat(client.awaitClose()).isEqualTo(1008);
    }

    @Test
    void aTicketOfALoginThatHasEndedIsWorthNothing() {
        var who = Api.anonymous(server.server()).as(accounts.login("owner"));
        var ticket = ticket(who);
        who.post("/api/user/logout", Map.of());

        assertRefused(address(ticket, 0), 401);
    }

    @Test
    void aNewPasswordCutsTheConnectionsOfAllLogins() throws Exception {
        accounts.registerUser("careful");
        new Apps(owner).member(project, "careful", "viewer");
        var one = follow(Api.anonymous(server.server()).as(accounts.login("careful")), 0);
        var two = Api.anonymous(server.server()).as(accounts.login("careful"));
        two.put("/api/user/password", Map.of("oldPassword", Accounts.PASSWORD, "newPassword", "another good one"));

        assertThat(one.awaitClose()).isEqualTo(1008);
    }

    @Test
    void whoIsNoMemberAnyMoreIsCutOff() throws Exception {
        var token = accounts.registerUser("leaver");
        new Apps(owner).member(project, "leaver", "viewer");
        var client = follow(Api.anonymous(server.server()).as(token), 0);
        write(1, 1);
        client.awaitLines(1);
        owner.delete("/api/project/member", Map.of("projectId", project, "userId", accounts.idOf(token)));

        assertThat(client.awaitClose()).isEqualTo(1008);
    }
}
