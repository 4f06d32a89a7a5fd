package io.upushy.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

/** Lists of releases, and the addresses in them. */
@UpushyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseListTest {

    /** Nobody looks for the package of a release that devices are not offered. */
    private static final int OFF = 0;

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Autowired
    DatabaseClient database;

    private Api api;
    private Apps apps;
    private String shop;

    /** Three wgts, each of which comes first by another field. */
    @BeforeAll
    void makeShop() {
        api = Api.anonymous(server).as(accounts.registerUser("lister"));
        apps = new Apps(api);
        shop = apps.project("Shop");
        apps.nativeRelease(shop, Apps.ANDROID, 100);
        apps.nativeRelease(shop, Apps.ANDROID, 200);
        apps.nativeRelease(shop, Apps.ANDROID, 300);
        wgt(
                1,
                Map.of(
                        "version",
                        "b",
                        "nativeVersionCode",
                        300,
                        "url",
                        "https://b",
                        "updateType",
                        2,
                        "status",
                        1,
                        "changelog",
                        "c",
                        "remark",
                        "a"));
        wgt(
                2,
                Map.of(
                        "version",
                        "c",
                        "nativeVersionCode",
                        200,
                        "url",
                        "https://c",
                        "updateType",
                        3,
                        "status",
                        0,
                        "changelog",
                        "a",
                        "remark",
                        "b"));
        wgt(
                3,
                Map.of(
                        "version",
                        "a",
                        "nativeVersionCode",
                        100,
                        "url",
                        "https://a",
                        "updateType",
                        1,
                        "status",
                        1,
                        "changelog",
                        "b",
                        "remark",
                        "c"));
        api.put("/api/source", Map.of("id", idOf(2), "remark", "b")).data();
    }

    private void wgt(long code, Map<String, ?> fields) {
        apps.create(shop, Apps.WGT_ANDROID, code, fields).data();
    }

    private String idOf(long code) {
        return api.get(wgts("")).data().at("/records/" + (3 - code) + "/id").asString();
    }

    private String wgts(String query) {
        return "/api/source?type=1&projectId=" + shop + query;
    }

    private String codes(String query) {
        var page = api.get(wgts(query)).data();
        assertThat(page.get("total").asInt()).isEqualTo(3);
        return page.get("records")
                .valueStream()
                .map(source -> source.get("versionCode").asString())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "version, 3 1 2",
        "versionCode, 1 2 3",
        "nativeVersionCode, 3 2 1",
        "url, 3 1 2",
        "updateType, 3 1 2",
        "status, 2 3 1",
        "changelog, 2 3 1",
        "remark, 1 2 3",
        "createdTime, 1 2 3",
        "updatedTime, 1 3 2",
        "projectId, 3 2 1",
        "type, 3 2 1",
        "size, 3 2 1",
        "md5, 3 2 1",
        "sha256, 3 2 1",
    })
    void releasesAreSortedByAnyFieldTheHighestVersionFirstAmongEquals(String field, String ascending) {
        assertThat(codes("&order=ASC&sortKey=" + field)).isEqualTo(ascending);
        assertThat(codes("&order=asc&pageNum=2&pageSize=2&sortKey=" + field)).isEqualTo(ascending.substring(4));
    }

    @Test
    void releasesAreSortedByIdToo() {
        var ids = api.get(wgts("&sortKey=id&order=ASC"))
                .data()
                .get("records")
                .valueStream()
                .map(source -> source.get("id").asString())
                .toList();

        assertThat(ids).hasSize(3).isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 3 2 1",
        "&sortKey=versionCode&order=DESC, 3 2 1",
        "&sortKey=changelog&order=DESC, 1 3 2",
        "&pageNum=1&pageSize=2, 3 2",
        "&pageNum=2&pageSize=2, 1",
        "&pageNum=3&pageSize=2, ''",
        "&pageSize=1, 3",
    })
    void releasesArePaged(String query, String expected) {
        assertThat(codes(query)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&sortKey=nonsense",
                "&sortKey=version_code",
                "&sortKey=id%3BDROP%20TABLE%20x",
                "&order=up",
                "&pageNum=0",
                "&pageSize=1001",
                "&type=5"
            })
    void whatIsNoSuchListIsRefused(String query) {
        var path = query.startsWith("&type") ? "/api/source?projectId=" + shop + query : wgts(query);

        assertThat(api.get(path).status()).isEqualTo(400);
    }

    @Test
    void withoutAPageAllAreAnsweredCappedAt1000() {
        var big = apps.project("Big");
        var rows = IntStream.rangeClosed(1, 1003)
                .mapToObj(
                        code -> "('%036d', '%s', 'v', %d, 0, 'https://x', 1, 3, 1, '', '')".formatted(code, big, code))
                .collect(Collectors.joining(","));
        database.sql("INSERT INTO app_source (id, project_id, version, version_code, native_version_code, url,"
                        + " update_type, type, status, changelog, remark) VALUES " + rows)
                .then()
                .block();

        var all = api.get("/api/source?type=3&projectId=" + big).data();
        assertThat(all.get("total").asInt()).isEqualTo(1003);
        assertThat(all.get("records")).hasSize(1000);
        assertThat(all.at("/records/0/versionCode").asInt()).isEqualTo(1003);
        assertThat(api.get("/api/source?type=3&pageNum=2&pageSize=1000&projectId=" + big)
                        .data()
                        .get("records"))
                .hasSize(3);
        assertThat(api.get("/api/source?type=3&pageNum=2&projectId=" + big)
                        .data()
                        .at("/records/0/versionCode")
                        .asInt())
                .isEqualTo(983);
    }

    @Test
    void theHighestNativeVersionsAreToldForThePlatformsThatHaveOne() {
        var project = apps.project("Natives");
        assertThat(latest(project)).isEqualTo("{}");

        apps.nativeRelease(project, Apps.ANDROID, 100);
        assertThat(latest(project)).isEqualTo("{\"android\":100}");

        apps.create(project, Apps.ANDROID, 200, Map.of("status", OFF)).data();
        apps.nativeRelease(project, Apps.IOS, 4_294_967_295L);
        assertThat(latest(project)).isEqualTo("{\"android\":200,\"ios\":4294967295}");
    }

    private String latest(String project) {
        return api.get("/api/source/native/latest?projectId=" + project).data().toString();
    }

    private String urlOf(int type, String url) {
        var project = apps.project("Addresses");
        apps.nativeRelease(project, Apps.ANDROID, 100);
        apps.nativeRelease(project, Apps.IOS, 100);
        var created = apps.create(
                        project,
                        type,
                        101,
                        Map.of(
                                "url",
                                url.replace("{project}", project),
                                "status",
                                OFF,
                                "nativeVersionCode",
                                type <= 2 ? 100 : 0))
                .data();
        var listed = api.get("/api/source?pageSize=1&type=" + type + "&projectId=" + project)
                .data();
        assertThat(listed.at("/records/0/url")).isEqualTo(created.get("url"));
        return created.get("url").asString();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theAddressOfAnObjectIsAbsoluteAndPercentEncoded(int type) {
        assertThat(urlOf(type, "{project}/2021-02/应用 1+1%?#&.apk"))
                .matches(server.url() + "/upushy/[0-9a-f-]+/2021-02/%E5%BA%94%E7%94%A8%201%2B1%25%3F%23%26.apk");
    }

    @ParameterizedTest
    @CsvSource({
        "1, https://cdn.example.com/a b/应用.wgt?x=1#y",
        "3, http://cdn.example.com/app.apk",
        "4, https://apps.apple.com/cn/app/id1?mt=8",
        "4, itms-services://?action=download-manifest&url=https://example.com/m.plist",
        "4, itms-apps://itunes.apple.com/app/id1",
        "4, apps.apple.com/app/id1",
    })
    void anAbsoluteAddressIsToldAsItIsStored(int type, String url) {
        assertThat(urlOf(type, url)).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://example.com/app.apk",
                "intent://x",
                "HTTPS://example.com/app.apk",
                "http:example.com/app.apk",
                "https:///example.com/app.apk",
                "http://",
                "https://",
                "https://?x",
                "https://:443/app.apk",
                "https://user@/app.apk",
                "https:\\\\example.com\\app.apk",
                "https://example.com/a\\b.apk",
                "https://example.com/app.apk ",
                "https://example.com/app.apk\n",
                "https://example.com/\u0000app.apk",
                "https://example.com/\u202Ekpa.exe",
                "\u3000javascript:alert(1)",
                "\uFEFFjavascript:alert(1)",
                "\u200Bjavascript:alert(1)",
                "{project}/../other/app.wgt",
                "{project}//app.wgt",
                "{project}/./app.wgt",
                "{project}/app.wgt/",
                "{project}/a\\b.wgt",
                "{project}/a\u007Fb.wgt",
                "{project}/a\tb.wgt",
            })
    void addressesOfOtherKindsAreRefused(String url) {
        for (int type : List.of(1, 2, 3, 4)) {
            var filled = url.replace("{project}", shop);
            var reply = apps.create(shop, type, 1000, Map.of("url", filled, "status", OFF, "nativeVersionCode", 100));

            assertThat(reply.status()).as(type + " " + reply.text()).isEqualTo(400);
            assertThat(reply.errors()).singleElement().asString().startsWith("url: ");
        }
    }

    @Test
    void onlyIosAppsAreOfferedByAppleSchemes() {
        for (int type : List.of(1, 2, 3)) {
            assertThat(apps.create(shop, type, 1000, Map.of("url", "itms-services://x", "status", OFF))
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void anAddressHasAtMost1023Characters() {
        var base = "https://example.com/";
        assertThat(urlOf(3, base + "x".repeat(1003))).hasSize(1023);
        assertThat(apps.create(shop, 3, 1000, Map.of("url", base + "x".repeat(1004)))
                        .status())
                .isEqualTo(400);
    }
}
