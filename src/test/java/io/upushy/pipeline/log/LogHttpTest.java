package io.upushy.pipeline.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.pipeline.RunState;
import io.upushy.pipeline.RunsDouble;
import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.BackendTest;
import io.upushy.testing.InProcessServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Logs over plain HTTP: events, pages, files. */
@BackendTest
class LogHttpTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private static InProcessServer server;
    private static RunsDouble runs;
    private static Accounts accounts;
    private static Api owner;
    private static String project;

    private String run;
    private String path;
    private RunLog log;

    @BeforeAll
    static void start() {
        server = InProcessServer.start(Map.of("REQUEST_TIMEOUT", "1"), RunsDouble.Beans.class);
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
        path = "/api/pipeline/run/" + run + "/log";
        log = server.bean(RunLogs.class).open(run, project).block(SOON);
    }

    private void write(int from, int to) {
        var step = log.of("build");
        IntStream.rangeClosed(from, to).forEach(line -> step.line("line " + line));
        log.flush().block(SOON);
    }

    /** A stream of events as a browser or curl reads it. */
    private static final class Events implements AutoCloseable {

        private final BufferedReader lines;
        private String id = "";

        private Events(HttpRequest request) throws Exception {
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        }

        /** The data of the next event; null at the stream's end. */
        private JsonNode next() throws Exception {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    id = line.substring(3);
                }
                if (line.startsWith("data:")) {
                    return JsonMapper.shared().readTree(line.substring(5));
                }
            }
            return null;
        }

        private List<Long> until(long last) throws Exception {
            var seen = new ArrayList<Long>();
            while (seen.isEmpty() || seen.get(seen.size() - 1) < last) {
                next().path("lines").forEach(line -> seen.add(line.get("seq").asLong()));
            }
            return seen;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    private Events events(String query, String... headers) throws Exception {
        var request = owner.request(path + query)
                .header("Accept", "text/event-stream")
                .timeout(SOON);
        return new Events((headers.length == 0 ? request : request.headers(headers)).build());
    }

    private static List<Long> sequence(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }

    @Test
    void eventsReplayThenFollowAndEndWithTheRun() throws Exception {
        write(1, 700);
        try (var events = events("")) {
            assertThat(events.until(700)).isEqualTo(sequence(1, 700));
            write(701, 710);
            assertThat(events.until(710)).isEqualTo(sequence(701, 710));
            assertThat(events.id).isEqualTo("710");
            runs.state(run, RunState.CANCELED);

            assertThat(events.next().get("state").asString()).isEqualTo("canceled");
            assertThat(events.next()).isNull();
        }
    }

    @Test
    void aClientThatConnectsAgainGoesOnAfterItsLastEvent() throws Exception {
        write(1, 20);
        try (var events = events("?after=3", "Last-Event-ID", "15")) {
            assertThat(events.until(20)).isEqualTo(sequence(16, 20));
        }
        try (var events = events("?after=3")) {
            assertThat(events.until(20)).isEqualTo(sequence(4, 20));
        }
    }

    @Test
    void aSilentRunKeepsItsReadersBeyondTheRequestTimeout() throws Exception {
        try (var events = events("")) {
            Thread.sleep(3_000);
            write(1, 1);
            assertThat(events.until(1)).isEqualTo(sequence(1, 1));
        }
    }

    @Test
    void loggingOutEndsTheEvents() throws Exception {
        var who = Api.anonymous(server.server()).as(accounts.login("owner"));
        write(1, 1);
        try (var events = new Events(who.request(path)
                .header("Accept", "text/event-stream")
                .timeout(SOON)
                .build())) {
            events.until(1);
            who.post("/api/user/logout", Map.of());
            assertThat(events.next()).isNull();
        }
    }

    @Test
    void whoMayNotReadIsToldSoInTheUsualForm() {
        var stranger = Api.anonymous(server.server()).as(accounts.registerUser("stranger"));
        for (var each : List.of(path, path + "/page", path + "/download")) {
            assertThat(stranger.get(each).status()).as(each).isEqualTo(403);
            assertThat(stranger.get(each).json().get("success").asBoolean()).isFalse();
            assertThat(Api.anonymous(server.server()).get(each).status())
                    .as(each)
                    .isEqualTo(401);
            assertThat(owner.get(each.replace(run, "unknown")).status())
                    .as(each)
                    .isEqualTo(404);
        }
        assertThat(owner.get(path + "?after=-1").errors().get(0)).startsWith("after");
        assertThat(owner.get(path + "/page?limit=100000").status()).isEqualTo(400);
    }

    @Test
    void pagesFollowEachOther() {
        write(1, 25);
        var first = owner.get(path + "/page?limit=10").data();
        assertThat(first.get("lines")).hasSize(10);
        assertThat(first.get("more").asBoolean()).isTrue();
        assertThat(first.get("last").asLong()).isEqualTo(25);

        var rest = owner.get(path + "/page?after=20&limit=10").data();
        assertThat(rest.at("/lines/0/seq").asLong()).isEqualTo(21);
        assertThat(rest.get("more").asBoolean()).isFalse();
    }

    @Test
    void pagesAreSearchedByStepAndText() {
        log.of("install").line("added 100% of 3_000 packages");
        log.of("build").line("ERROR: cannot add");
        log.of("build").line("fine");
        log.flush().block(SOON);

        assertThat(found("?step=build")).containsExactly("ERROR: cannot add", "fine");
        assertThat(found("?search=error")).containsExactly("ERROR: cannot add");
        assertThat(found("?search=0%25%20of%203_")).containsExactly("added 100% of 3_000 packages");
        assertThat(found("?search=0_of")).isEmpty();
        assertThat(found("?search=add&step=install")).containsExactly("added 100% of 3_000 packages");
    }

    private List<String> found(String query) {
        var texts = new ArrayList<String>();
        owner.get(path + "/page" + query)
                .data()
                .get("lines")
                .forEach(line -> texts.add(line.get("text").asString()));
        return texts;
    }

    @Test
    void aRunThatHasWrittenNothingHasAnEmptyLog() {
        assertThat(owner.get(path + "/page").data().get("lines")).isEmpty();
        assertThat(owner.get(path + "/download").text()).isEmpty();
    }

    @Test
    void theFileHasEveryLineWholeAndWithoutColours() {
        log.of("build").line("\u001b[31mred\u001b[0m 漢字");
        log.of("build").line("x".repeat(20_000));
        write(3, 2_000);
        var file = owner.get(path + "/download");

        assertThat(file.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(file.header("Content-Disposition")).contains("attachment").contains(".log");
        var lines = file.text().lines().toList();
        assertThat(lines).hasSize(2_000);
        assertThat(lines.get(0)).matches("\\d{4}-\\S+Z \\[build] red 漢字");
        assertThat(lines.get(1)).endsWith(" " + "x".repeat(20_000));
        assertThat(lines.get(1_999)).endsWith("line 2000");
    }

    @Test
    void theDescriptionTellsEventsAndFilesFromEnvelopes() {
        var paths = Api.anonymous(server.server()).get("/v3/api-docs").json().get("paths");
        var log = paths.get("/api/pipeline/run/{id}/log").at("/get/responses/200/content");

        assertThat(log.propertyNames()).containsExactly("text/event-stream");
        assertThat(paths.get("/api/pipeline/run/{id}/log/download")
                        .at("/get/responses/200/content")
                        .propertyNames())
                .containsExactly("text/plain");
    }
}
