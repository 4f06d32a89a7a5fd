package io.upushy.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import io.upushy.update.PlainSelection.Row;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both ways a check can take through the server, against the contract's words carried out plainly, over random data. */
@UpushyTest
class UpdateAgainstContractTest {

    private static final int PROJECTS = 60;
    private static final int CHECKS_EACH = 25;
    private static final List<String> TEXTS = List.of(
            "", "plain", "引号\" 反斜杠\\ 换行\n", "emoji 😀", "</script>", "\u2028 line", "tab\t", "%s %d {0}", "null");
    private static final List<String> NAMES =
            List.of("app.wgt", "应用 v1.apk", "a+b&c=d?e#f.wgt", "100%.wgt", "ü/ä/../x.wgt", "\"quoted\".apk");

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Autowired
    DatabaseClient database;

    private final Random random = new Random(20261121);

    @Test
    void thousandsOfRandomChecksAreAnsweredAsTheContractSaysOnBothWays() {
        var anonymous = Api.anonymous(server);
        var apps = new Apps(anonymous.as(accounts.registerAdmin()));
        var checks = 0;
        for (int i = 0; i < PROJECTS; i++) {
            var project = apps.project("Random " + i);
            var rows = randomRows(project);
            insert(rows);
            var plain = new PlainSelection(rows, server.url() + "/upushy/");
            for (int j = 0; j < CHECKS_EACH; j++) {
                checkOnBothWays(anonymous, project, plain);
                checks += 2;
            }
        }
        assertThat(checks).isEqualTo(PROJECTS * CHECKS_EACH * 2);
    }

    private void checkOnBothWays(Api anonymous, String project, PlainSelection plain) {
        var platform = random.nextBoolean() ? "android" : "ios";
        var nativeCode = random.nextInt(6);
        var body = JsonMapper.shared().writeValueAsBytes(request(project, platform, nativeCode));
        var path = random.nextBoolean() ? "/api/update" : "/api/basic/update";
        var language = random.nextBoolean() ? "en" : "zh-CN";

        for (var origin : new String[] {null, "https://h5.example.com"}) {
            var request = anonymous
                    .request(path)
                    .setHeader("Content-Type", "application/json; charset=utf-8")
                    .setHeader("Accept-Language", language)
                    .POST(BodyPublishers.ofByteArray(body));
            var reply = anonymous.send(origin == null ? request : request.setHeader("Origin", origin));

            assertThat(reply.status()).as(reply.text()).isEqualTo(200);
            assertThat(reply.json().path("message").asString()).isEqualTo(language.equals("en") ? "OK" : "成功");
            assertThat(fieldsOf(reply.data()))
                    .as("%s native %d, Origin %s", platform, nativeCode, origin)
                    .isEqualTo(plain.answer(platform, nativeCode));
        }
    }

    private Map<String, Object> request(String project, String platform, int nativeCode) {
        var request = new HashMap<String, Object>();
        request.put("projectId", project);
        request.put("platform", platform);
        request.put("nativeVersionCode", random.nextBoolean() ? nativeCode : Integer.toString(nativeCode));
        request.put("wgtVersionCode", random.nextInt(50));
        if (random.nextBoolean()) {
            request.put("wgtVersion", TEXTS.get(random.nextInt(TEXTS.size())));
            request.put("nativeVersion", 1.5);
        }
        switch (random.nextInt(4)) {
            case 0 -> request.put("systemInfo", null);
            case 1 -> request.put("systemInfo", Map.of("uuid", "device-" + random.nextInt(9), "pixelRatio", 2.75));
            case 2 ->
                request.put("systemInfo", Map.of("uuid", List.of(1, 2), "brand", Map.of("a", 1), "safeArea", Map.of()));
            default -> request.put("something", List.of("else"));
        }
        return request;
    }

    private List<Row> randomRows(String project) {
        var rows = new ArrayList<Row>();
        for (int type = 1; type <= 4; type++) {
            var code = 0L;
            for (int i = random.nextInt(8); i > 0; i--) {
                code += 1 + random.nextInt(3);
                rows.add(randomRow(project, type, code));
            }
        }
        return rows;
    }

    private Row randomRow(String project, int type, long code) {
        var name = NAMES.get(random.nextInt(NAMES.size()));
        var elsewhere = random.nextInt(4) == 0;
        return new Row(
                UUID.randomUUID().toString(),
                project,
                "1.0." + code,
                code,
                type <= 2 ? random.nextInt(6) : 0,
                elsewhere ? "https://cdn.example.com/" + code + ".pkg?x=1&y=2" : project + "/2026-11/k/" + name,
                1 + random.nextInt(3),
                type,
                random.nextInt(3) == 0 ? 0 : 1,
                TEXTS.get(random.nextInt(TEXTS.size())),
                TEXTS.get(random.nextInt(TEXTS.size())),
                random.nextBoolean() ? "0123456789abcdef".repeat(4) : null);
    }

    private void insert(List<Row> rows) {
        Flux.fromIterable(rows).concatMap(this::insert).blockLast();
    }

    private Flux<Long> insert(Row row) {
        var insert = database.sql(
                        "INSERT INTO app_source (id, project_id, version, version_code, native_version_code, url,"
                                + " update_type, type, status, changelog, remark, sha256) VALUES (:id, :project, :version, :code,"
                                + " :nativeCode, :url, :updateType, :type, :status, :changelog, :remark, :sha256)")
                .bind("id", row.id())
                .bind("project", row.projectId())
                .bind("version", row.version())
                .bind("code", row.versionCode())
                .bind("nativeCode", row.nativeVersionCode())
                .bind("url", row.url())
                .bind("updateType", row.updateType())
                .bind("type", row.type())
                .bind("status", row.status())
                .bind("changelog", row.changelog())
                .bind("remark", row.remark());
        var bound =
                row.sha256() == null ? insert.bindNull("sha256", String.class) : insert.bind("sha256", row.sha256());
        return bound.fetch().rowsUpdated().flux();
    }

    /** The fields the contract names, and the digest; times are the database's own here. */
    private static Map<String, Map<String, Object>> fieldsOf(JsonNode data) {
        var fields = new LinkedHashMap<String, Map<String, Object>>();
        for (var offer : List.of("wgt", "native")) {
            fields.put(offer, data.get(offer).isNull() ? null : fieldsOfSource(data.get(offer)));
        }
        return fields;
    }

    private static Map<String, Object> fieldsOfSource(JsonNode source) {
        var fields = new LinkedHashMap<String, Object>();
        source.properties()
                .forEach(field -> fields.put(
                        field.getKey(),
                        field.getValue().isNumber()
                                ? (Object) field.getValue().asLong()
                                : field.getValue().asString()));
        assertThat(fields.remove("createdTime").toString())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(fields.remove("updatedTime").toString()).endsWith("Z");
        return fields;
    }
}
