package io.upushy.release;

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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules about versions, with many requests at once. */
@UpushyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseRaceTest {

    private static final int AT_ONCE = 50;

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    private final ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
    private Api api;
    private Apps apps;
    private String project;

    @BeforeAll
    void logIn() {
        api = Api.anonymous(server).as(accounts.registerUser("racer"));
        apps = new Apps(api);
    }

    @AfterAll
    void shutDown() {
        pool.shutdownNow();
    }

    @BeforeEach
    void makeProject() {
        project = apps.project("Shop");
    }

    private List<Reply> atOnce(Stream<Callable<Reply>> requests) throws Exception {
        var replies = new ArrayList<Reply>();
        for (Future<Reply> reply : pool.invokeAll(requests.toList())) {
            replies.add(reply.get());
        }
        return replies;
    }

    private Callable<Reply> creation(int type, long code, long nativeCode) {
        return () -> apps.create(project, type, code, Map.of("nativeVersionCode", nativeCode));
    }

    private List<Long> codes(int type, String field) {
        return api.get("/api/source?type=" + type + "&projectId=" + project)
                .data()
                .get("records")
                .valueStream()
                .map(source -> source.get(field).asLong())
                .toList();
    }

    @Test
    void oneOfFiftyCreatesOfOneVersionCodeWins() throws Exception {
        var replies = atOnce(IntStream.range(0, AT_ONCE).mapToObj(i -> creation(Apps.ANDROID, 100, 0)));

        assertThat(replies).filteredOn(reply -> reply.status() == 200).hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> reply.status() == 409)
                .hasSize(AT_ONCE - 1)
                .allSatisfy(reply ->
                        assertThat(reply.errors()).singleElement().asString().contains("greater than 100"));
        assertThat(codes(Apps.ANDROID, "versionCode")).containsExactly(100L);
    }

    @Test
    void oneOfManyRenumberingsToOneVersionCodeWins() throws Exception {
        var ids = IntStream.rangeClosed(1, 8)
                .mapToObj(code -> apps.nativeRelease(project, Apps.IOS, code))
                .toList();
        var last = ids.get(ids.size() - 1);

        atOnce(Stream.concat(
                IntStream.range(100, 110).mapToObj(code -> creation(Apps.IOS, code, 0)),
                IntStream.range(100, 110)
                        .mapToObj(code -> () -> api.put("/api/source", Map.of("id", last, "versionCode", code)))));

        assertThat(codes(Apps.IOS, "versionCode")).doesNotHaveDuplicates();
    }

    @RepeatedTest(10)
    void aNativeReleaseIsNeverDeletedFromUnderItsWgts() throws Exception {
        var base = apps.nativeRelease(project, Apps.ANDROID, 100);
        Callable<Reply> deletion = () -> api.delete("/api/source", Map.of("id", base));
        var wgts = IntStream.rangeClosed(1, 6).mapToObj(code -> creation(Apps.WGT_ANDROID, code, 100));

        var replies = atOnce(Stream.concat(wgts.limit(5), Stream.of(deletion, creation(Apps.WGT_ANDROID, 7, 100))));

        assertThat(replies).allSatisfy(reply -> assertThat(reply.status()).isIn(200, 409));
        assertThat(codes(Apps.ANDROID, "versionCode")).containsAll(codes(Apps.WGT_ANDROID, "nativeVersionCode"));
    }

    @RepeatedTest(10)
    void norIsItRenumberedAndDeletedFromUnderThem() throws Exception {
        var base = apps.nativeRelease(project, Apps.ANDROID, 100);
        Callable<Reply> renumbering = () -> api.put("/api/source", Map.of("id", base, "versionCode", 101));
        Callable<Reply> deletion = () -> api.delete("/api/source", Map.of("id", base));

        var replies = atOnce(Stream.of(
                renumbering,
                creation(Apps.WGT_ANDROID, 1, 101),
                creation(Apps.WGT_ANDROID, 2, 101),
                deletion,
                creation(Apps.WGT_ANDROID, 3, 101),
                creation(Apps.WGT_ANDROID, 4, 100),
                deletion));

        assertThat(replies).allSatisfy(reply -> assertThat(reply.status()).isIn(200, 404, 409));
        assertThat(codes(Apps.ANDROID, "versionCode")).containsAll(codes(Apps.WGT_ANDROID, "nativeVersionCode"));
    }

    @RepeatedTest(5)
    void aProjectIsNeverDeletedFromUnderItsReleases() throws Exception {
        Callable<Reply> deletion = () -> api.delete("/api/project", Map.of("id", project));

        var replies = atOnce(Stream.of(
                creation(Apps.ANDROID, 1, 0), deletion, creation(Apps.ANDROID, 2, 0), creation(Apps.IOS, 1, 0)));

        var deleted = replies.get(1).status() == 200;
        assertThat(replies)
                .filteredOn(reply -> reply != replies.get(1))
                .extracting(Reply::status)
                .allSatisfy(status -> assertThat(status).isIn(deleted ? List.of(403, 404) : List.of(200, 409)));
    }
}
