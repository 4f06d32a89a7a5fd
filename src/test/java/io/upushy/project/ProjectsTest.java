package io.upushy.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Projects as their owners see and change them. */
@UpushyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectsTest {

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    private Api admin;
    private Api lin;
    private String linsToken;
    private int users;

    @BeforeAll
    void logIn() {
        admin = Api.anonymous(server).as(accounts.registerAdmin());
    }

    /** A new user each time, who has no projects yet. */
    @BeforeEach
    void registerLin() {
        linsToken = accounts.registerUser("lin-" + ++users);
        lin = admin.as(linsToken);
    }

    @Test
    void whoCreatesAProjectOwnsIt() {
        var created = lin.post("/api/project", Map.of("name", "Shop", "describe", "The shop's app"))
                .data();

        assertThat(created.get("id").asString()).hasSizeBetween(32, 36);
        assertThat(created.get("userId").asString()).isEqualTo(accounts.idOf(linsToken));
        assertThat(created.get("name").asString()).isEqualTo("Shop");
        assertThat(created.get("describe").asString()).isEqualTo("The shop's app");
        assertThat(created.get("role").asString()).isEqualTo("owner");
        assertThat(created.get("createdTime").asString())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(created.get("updatedTime")).isEqualTo(created.get("createdTime"));
        assertThat(lin.get("/api/project?id=" + created.get("id").asString()).data())
                .isEqualTo(created);
        assertThat(lin.get("/api/projects").data().at("/records/0")).isEqualTo(created);
    }

    @Test
    void whatOldPanelsSendBesideIsIgnored() {
        var created = lin.post("/api/project", Map.of("name", "Shop", "appid", "__UNI__X", "extra", List.of()))
                .data();

        assertThat(created.get("describe").asString()).isEmpty();
        assertThat(created.has("appid")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "shop, Shop 100% | shop_two",
        "SHOP_, shop_two",
        "0%, Shop 100%",
        "%, Shop 100%",
        "!, 'Wow!'",
        "' wow ', 'Wow!'",
        "商, 商店",
        "nothing, ''",
        "'', 商店 | Wow! | shop_two | Shop 100%",
    })
    void projectsAreFoundByAnyPartOfTheirNames(String keyword, String expected) {
        for (var name : List.of("Shop 100%", "shop_two", "Wow!", "商店")) {
            lin.post("/api/project", Map.of("name", name)).data();
        }

        assertThat(found(keyword))
                .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(" \\| "));
    }

    @Test
    void projectsAreFoundByHowTheirIdsBegin() {
        var id = new Apps(lin).project("Shop");
        new Apps(admin).project("Of somebody else");

        assertThat(found(id)).containsExactly("Shop");
        assertThat(found(id.substring(0, 8))).containsExactly("Shop");
        assertThat(found(id.substring(8))).isEmpty();
        assertThat(found("Of somebody")).isEmpty();
    }

    private List<String> found(String keyword) {
        var page = lin.get("/api/projects?keyword=" + URLEncoder.encode(keyword, StandardCharsets.UTF_8))
                .data();
        var names = page.get("records")
                .valueStream()
                .map(record -> record.get("name").asString())
                .toList();
        assertThat(page.get("total").asInt()).isEqualTo(names.size());
        return names;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t", "x51"})
    void aNameHasOneToFiftyCharacters(String name) {
        var reply = lin.post("/api/project", Map.of("name", name.replace("x51", "x".repeat(51))));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errors()).anyMatch(error -> error.startsWith("name: "));
    }

    @Test
    void aNameMayBeOfAnyScript() {
        var name = "商店 🛒 متجر" + "字".repeat(30);

        assertThat(lin.get("/api/project?id=" + new Apps(lin).project(name))
                        .data()
                        .get("name")
                        .asString())
                .isEqualTo(name);
    }

    @Test
    void whatAChangeLeavesOutStays() {
        var id = lin.post("/api/project", Map.of("name", "Shop", "describe", "first"))
                .data()
                .get("id")
                .asString();

        var renamed = lin.put("/api/project", Map.of("id", id, "name", "Store")).data();
        assertThat(renamed.get("name").asString()).isEqualTo("Store");
        assertThat(renamed.get("describe").asString()).isEqualTo("first");

        var described =
                lin.put("/api/project", Map.of("id", id, "describe", "second")).data();
        assertThat(described.get("name").asString()).isEqualTo("Store");
        assertThat(described.get("describe").asString()).isEqualTo("second");

        var pinned =
                lin.put("/api/project", Map.of("id", id, "appid", "__UNI__X")).data();
        assertThat(pinned.get("appid").asString()).isEqualTo("__UNI__X");
        var emptied = lin.put("/api/project", Map.of("id", id, "describe", "", "appid", ""))
                .data();
        assertThat(emptied.get("describe").asString()).isEmpty();
        assertThat(emptied.has("appid")).isFalse();
        assertThat(lin.get("/api/project?id=" + id).data()).isEqualTo(emptied);
    }

    @Test
    void changesOfDifferentFieldsAtOnceBothStay() {
        var id = new Apps(lin).project("0");
        for (int round = 1; round <= 20; round++) {
            var text = String.valueOf(round);
            var rename = CompletableFuture.runAsync(() ->
                    lin.put("/api/project", Map.of("id", id, "name", text)).data());
            lin.put("/api/project", Map.of("id", id, "describe", text)).data();
            rename.join();

            var now = lin.get("/api/project?id=" + id).data();
            assertThat(now.get("name").asString()).isEqualTo(text);
            assertThat(now.get("describe").asString()).isEqualTo(text);
        }
    }

    @Test
    void aProjectIsDeletedOnceAndGone() {
        var id = new Apps(lin).project("Shop");

        assertThat(lin.delete("/api/project", Map.of("id", id))
                        .data()
                        .get("affected")
                        .asInt())
                .isEqualTo(1);
        assertThat(lin.delete("/api/project", Map.of("id", id)).status()).isEqualTo(404);
        assertThat(lin.get("/api/project?id=" + id).status()).isEqualTo(404);
        assertThat(lin.get("/api/source?type=3&projectId=" + id).status()).isEqualTo(404);
        assertThat(lin.get("/api/projects").data().get("total").asInt()).isZero();
    }

    @Test
    void aProjectWithSourcesIsNotDeletedAndItSaysHowManyThereAre() {
        var apps = new Apps(lin);
        var id = apps.project("Shop");
        var sources =
                List.of(apps.wgt(id, Apps.WGT_ANDROID, 1, nativeCode(apps, id)), apps.nativeRelease(id, Apps.IOS, 100));

        var refused = lin.delete("/api/project", Map.of("id", id));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.errors()).singleElement().asString().contains("3 source(s)");

        var all = new ArrayList<>(sources);
        all.add(lin.get("/api/source?type=3&projectId=" + id)
                .data()
                .at("/records/0/id")
                .asString());
        all.forEach(source -> lin.delete("/api/source", Map.of("id", source)).data());
        assertThat(lin.delete("/api/project", Map.of("id", id)).status()).isEqualTo(200);
    }

    private static long nativeCode(Apps apps, String project) {
        apps.nativeRelease(project, Apps.ANDROID, 100);
        return 100;
    }

    @Test
    void everybodyListsTheirOwnProjectsTheNewestFirst() {
        new Apps(admin).project("not lin's");
        Stream.of("a", "c", "b").forEach(name -> new Apps(lin).project(name));

        var all = lin.get("/api/projects").data();
        assertThat(all.get("total").asInt()).isEqualTo(3);
        assertThat(names(all)).containsExactly("b", "c", "a");
    }

    @ParameterizedTest
    @CsvSource({
        "sortKey=name&order=ASC, a b c",
        "sortKey=name&order=DESC, c b a",
        "sortKey=name, c b a",
        "sortKey=createdTime&order=asc, a c b",
        "sortKey=updatedTime&order=ASC, c b a",
        "sortKey=describe&order=ASC, b a c",
        "sortKey=&order=, b c a",
        "sortKey=name&order=ASC&pageNum=1&pageSize=2, a b",
        "sortKey=name&order=ASC&pageNum=2&pageSize=2, c",
        "pageSize=1, b",
        "pageNum=1, b c a",
        "pageNum=2, ''",
        "pageNum=2147483647&pageSize=1000, ''",
    })
    void projectsArePagedAndSorted(String query, String expected) {
        lin.post("/api/project", Map.of("name", "a", "describe", "2")).data();
        lin.post("/api/project", Map.of("name", "c", "describe", "3")).data();
        lin.post("/api/project", Map.of("name", "b", "describe", "1")).data();
        var oldest = lin.get("/api/projects?sortKey=createdTime&order=ASC&pageSize=1")
                .data();
        lin.put("/api/project", Map.of("id", oldest.at("/records/0/id").asString(), "describe", "2"))
                .data();

        var page = lin.get("/api/projects?" + query).data();

        assertThat(page.get("total").asInt()).isEqualTo(3);
        assertThat(String.join(" ", names(page))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "sortKey=nonsense, sortKey",
        "sortKey=p.name, sortKey",
        "sortKey=name%20DESC, sortKey",
        "order=UP, order",
        "pageNum=0, pageNum",
        "pageNum=-1, pageNum",
        "pageNum=x, pageNum",
        "pageNum=2147483648, pageNum",
        "pageSize=0, pageSize",
        "pageSize=1001, pageSize",
    })
    void whatIsNoPageIsRefused(String query, String field) {
        var reply = lin.get("/api/projects?" + query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errors()).singleElement().asString().startsWith(field + ": ");
    }

    private static List<String> names(JsonNode page) {
        return page.get("records")
                .valueStream()
                .map(project -> project.get("name").asString())
                .toList();
    }
}
