package io.upushy.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Form;
import io.upushy.testing.Packages;
import io.upushy.testing.RawConnection;
import io.upushy.testing.Reply;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A package and its release in one request. */
@UpushyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class UploadTest {

    private static final String UPLOAD = "/api/source/upload";
    private static final String NOBODYS = "00000000-0000-0000-0000-000000000000";

    /** Where in the form the fields are. */
    enum Fields {
        FIRST,
        LAST,
        AROUND
    }

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Value("${DATA_DIR}")
    String dataDir;

    private final HttpClient client = HttpClient.newHttpClient();
    private Api api;
    private Api stranger;
    private Apps apps;
    private String project;

    @BeforeAll
    void logIn() {
        api = Api.anonymous(server).as(accounts.registerUser("uploader"));
        stranger = api.as(accounts.registerUser("upload-stranger"));
        apps = new Apps(api);
    }

    @BeforeEach
    void makeProject() {
        project = apps.project("Shop");
        apps.nativeRelease(project, Apps.ANDROID, 100);
    }

    @AfterEach
    void nothingWasLoggedAsAnError(CapturedOutput output) {
        assertThat(output.getAll()).doesNotContain(" ERROR ");
    }

    private Map<String, Object> wgtFields(long code) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("projectId", project);
        fields.put("type", Apps.WGT_ANDROID);
        fields.put("version", "1.0." + code);
        fields.put("versionCode", code);
        fields.put("nativeVersionCode", 100);
        fields.put("updateType", 3);
        fields.put("changelog", "新的 & new");
        fields.put("remark", "by ci");
        return fields;
    }

    private static Form form(Fields order, Map<String, ?> fields, String name, byte[] file) {
        var form = new Form();
        var all = fields.entrySet().stream().toList();
        var before =
                switch (order) {
                    case FIRST -> all.size();
                    case LAST -> 0;
                    case AROUND -> 1;
                };
        all.subList(0, before)
                .forEach(field -> form.field(field.getKey(), field.getValue().toString()));
        form.file(name, file);
        all.subList(before, all.size())
                .forEach(field -> form.field(field.getKey(), field.getValue().toString()));
        return form;
    }

    private Reply upload(Api caller, Map<String, ?> fields, byte[] file) {
        return caller.upload(UPLOAD, form(Fields.FIRST, fields, "app.wgt", file));
    }

    private static String digest(String algorithm, byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    }

    private byte[] download(String url) throws Exception {
        var request = Api.anonymous(server).request(url).build();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @ParameterizedTest
    @EnumSource(Fields.class)
    void aPackageIsStoredAndReleasedWhereverTheFieldsAre(Fields order) throws Exception {
        var wgt = Packages.wgt("1.0.7", 7);

        var source =
                api.upload(UPLOAD, form(order, wgtFields(7), "app.wgt", wgt)).data();

        assertThat(source.get("projectId").asString()).isEqualTo(project);
        assertThat(source.get("versionCode").asLong()).isEqualTo(7);
        assertThat(source.get("nativeVersionCode").asLong()).isEqualTo(100);
        assertThat(source.get("updateType").asInt()).isEqualTo(3);
        assertThat(source.get("changelog").asString()).isEqualTo("新的 & new");
        assertThat(source.get("remark").asString()).isEqualTo("by ci");
        assertThat(source.get("size").asLong()).isEqualTo(wgt.length);
        assertThat(source.get("md5").asString()).isEqualTo(digest("MD5", wgt));
        assertThat(source.get("sha256").asString()).isEqualTo(digest("SHA-256", wgt));
        assertThat(download(source.get("url").asString())).isEqualTo(wgt);
        var listed = api.get("/api/source?type=1&projectId=" + project).data();
        assertThat(listed.at("/records/0")).isEqualTo(source);
    }

    @Test
    void anApiTokenUploadsToItsProjectOnly() {
        var token = api.as(apps.apiToken(project));
        assertThat(upload(token, wgtFields(7), Packages.wgt("1.0.7", 7)).status())
                .isEqualTo(200);

        project = apps.project("Another");
        apps.nativeRelease(project, Apps.ANDROID, 100);
        assertThat(upload(token, wgtFields(7), Packages.wgt("1.0.7", 7)).status())
                .isEqualTo(403);
    }

    @Test
    void nativePackagesHaveAddressesOfThisServer() throws Exception {
        for (int type : new int[] {Apps.ANDROID, Apps.IOS}) {
            var bytes = Packages.ofType(type, "2.0.0", 200);
            var fields = Map.of("projectId", project, "type", type, "version", "2.0.0", "versionCode", 200);

            var source = upload(api, fields, bytes).data();

            assertThat(source.get("url").asString()).startsWith(server.url() + "/upushy/" + project + "/");
            assertThat(source.get("nativeVersionCode").asLong()).isZero();
            assertThat(download(source.get("url").asString())).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "应用 1+1%?.wgt, %E5%BA%94%E7%94%A8%201%2B1%25%3F.wgt",
        "متجر😀.wgt, %D9%85%D8%AA%D8%AC%D8%B1%F0%9F%98%80.wgt",
        "../../etc/pass wd.wgt, pass%20wd.wgt",
        "'a;b,c.wgt', a%3Bb%2Cc.wgt",
    })
    void theFilesNameSurvivesInItsAddress(String name, String encoded) throws Exception {
        var wgt = Packages.wgt("1.0.7", 7);

        var url = api.upload(UPLOAD, form(Fields.FIRST, wgtFields(7), name, wgt))
                .data()
                .get("url")
                .asString();

        assertThat(url).endsWith("/" + encoded);
        assertThat(download(url)).isEqualTo(wgt);
    }

    @ParameterizedTest
    @EnumSource(Fields.class)
    void whatIsRefusedLeavesNothing(Fields order) {
        upload(api, wgtFields(7), Packages.wgt("1.0.7", 7)).data();
        var folders = new StoreFolders(dataDir);
        var wgt = Packages.wgt("1.0.8", 8);

        assertRefused(409, api, order, Map.of("versionCode", 7), wgt);
        assertRefused(409, api, order, Map.of("nativeVersionCode", 99), wgt);
        assertRefused(400, api, order, Map.of("type", 9), wgt);
        assertRefused(400, api, order, Map.of("versionCode", "seven"), wgt);
        assertRefused(400, api, order, Map.of("changelog", "x".repeat(256)), wgt);
        assertRefused(404, api, order, Map.of("projectId", NOBODYS), wgt);
        assertRefused(403, stranger, order, Map.of(), wgt);
        assertRefused(401, Api.anonymous(server), order, Map.of(), wgt);
        assertRefused(400, api, order, Map.of(), new byte[0]);
        assertRefused(422, api, order, Map.of(), "no zip".getBytes());
        assertRefused(422, api, order, Map.of("type", Apps.ANDROID, "versionCode", 108), wgt);
        assertRefused(422, api, order, Map.of(), Packages.wgt("1.0.9", 9));

        folders.awaitAsBefore();
        assertThat(api.upload(UPLOAD, form(order, wgtFields(8), "app.wgt", wgt)).status())
                .isEqualTo(200);
    }

    private void assertRefused(int status, Api caller, Fields order, Map<String, ?> changes, byte[] file) {
        var fields = wgtFields(8);
        fields.putAll(changes);
        var reply = caller.upload(UPLOAD, form(order, fields, "app.wgt", file));
        assertThat(reply.status()).as(changes + " " + reply.text()).isEqualTo(status);
        assertThat(reply.json().get("success").asBoolean()).isFalse();
    }

    @Test
    void aFormNeedsOneFile() {
        var folders = new StoreFolders(dataDir);
        var wgt = Packages.wgt("1.0.7", 7);

        assertThat(api.upload(UPLOAD, Form.of(wgtFields(7))).status()).isEqualTo(400);
        assertThat(api.upload(UPLOAD, new Form()).status()).isEqualTo(400);
        assertThat(api.upload(UPLOAD, Form.of(wgtFields(7)).part("package", "app.wgt", wgt))
                        .status())
                .isEqualTo(400);
        assertThat(api.upload(
                                UPLOAD,
                                form(Fields.FIRST, wgtFields(7), "a.wgt", wgt).file("b.wgt", wgt))
                        .status())
                .isEqualTo(400);
        assertThat(api.upload(
                                UPLOAD,
                                form(Fields.LAST, wgtFields(7), "a.wgt", wgt).file("b.wgt", wgt))
                        .status())
                .isEqualTo(400);

        folders.awaitAsBefore();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anUploadThatIsCutOffLeavesNothing(boolean fieldsFirst) throws Exception {
        var folders = new StoreFolders(dataDir);
        var form = fieldsFirst ? Form.of(wgtFields(7)) : new Form();
        var start = form.openFile("app.wgt").start();
        try (var connection = new RawConnection(server)) {
            connection.write(head("Content-Length: 5000000")).write(start).write(new byte[1_000_000]);
            folders.awaitMore();
        }

        folders.awaitAsBefore();
        assertThat(upload(api, wgtFields(7), Packages.wgt("1.0.7", 7)).status()).isEqualTo(200);
    }

    private String head(String length) {
        var authorization = api.request(UPLOAD)
                .build()
                .headers()
                .firstValue("Authorization")
                .orElseThrow();
        return "POST " + UPLOAD + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + authorization
                + "\r\nContent-Type: " + new Form().contentType() + "\r\n" + length + "\r\n\r\n";
    }

    @Test
    void aFormWithoutItsEndLeavesNothing() {
        var folders = new StoreFolders(dataDir);
        var cut =
                Form.of(wgtFields(7)).openFile("app.wgt").raw("PK and no more").start();

        var reply = api.bytes("POST", UPLOAD, new Form().contentType(), cut);

        assertThat(reply.status()).isIn(400, 422);
        folders.awaitAsBefore();
    }

    @Test
    void aConnectionGoesOnAfterARefusal() throws Exception {
        var fields = new HashMap<>(wgtFields(7));
        fields.put("nativeVersionCode", 99);
        var form = form(Fields.FIRST, fields, "app.wgt", new byte[200_000]).bytes();
        try (var connection = new RawConnection(server)) {
            for (int round = 0; round < 20; round++) {
                connection.write(head("Content-Length: " + form.length)).write(form);
                assertThat(connection.readStatus()).isEqualTo(409);
                connection.write("GET /api/basic/config HTTP/1.1\r\nHost: localhost\r\n\r\n");
                assertThat(connection.readStatus()).isEqualTo(200);
            }
        }
    }

    @Test
    void whoeverGoesBeforeTheAnswerLeavesAWholeReleaseOrNone() throws Exception {
        var folders = new StoreFolders(dataDir);
        for (int code = 1; code <= 60; code++) {
            var form = form(Fields.FIRST, wgtFields(code), "app.wgt", Packages.wgt("1.0." + code, code))
                    .bytes();
            try (var connection = new RawConnection(server)) {
                connection.write(head("Content-Length: " + form.length)).write(form);
                LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(300L * code));
            }
        }

        Awaitility.await().untilAsserted(() -> {
            var sources =
                    api.get("/api/source?type=1&projectId=" + project).data().get("records");
            assertThat(folders.more()).hasSize(sources.size() * 2);
            for (var source : sources) {
                download(source.get("url").asString());
            }
        });
    }
}
