package io.upushy.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Backend;
import io.upushy.testing.InProcessServer;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@UpushyTest
class DirectUploadTest {

    private static final String PATH = "/api/basic/oss-sts";

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    private Api admin;
    private Apps apps;
    private String project;

    @BeforeEach
    void makeProject() {
        admin = Api.anonymous(server).as(accounts.registerAdmin());
        apps = new Apps(admin);
        project = apps.project("Direct uploads");
    }

    @Test
    void aMaintainerGetsCredentialsForTheProjectsPrefix() {
        var data = admin.get(PATH + "?projectId=" + project).data();

        assertThat(data.get("prefix").asString()).matches(project + "/\\d{4}-\\d\\d/");
        assertThat(data.get("AccessKeyId").asString()).isNotEmpty();
        assertThat(data.get("AccessKeySecret").asString()).isNotEmpty();
        assertThat(data.get("SecurityToken").asString()).isNotEmpty();
        assertThat(data.get("Expiration").asString()).endsWith("Z");
        assertThat(data.get("bucket").asString()).isEqualTo("upushy");
        assertThat(data.get("endpoint").asString()).isEqualTo(server.url());
        assertThat(data.get("publicBase").asString()).isEqualTo(server.url() + "/upushy/");
        assertThat(data.get("pathStyle").asBoolean()).isTrue();
    }

    @Test
    void withoutAProjectThePrefixIsTheCallersOwn() {
        var one = admin.get(PATH).data().get("prefix").asString();
        var other = Api.anonymous(server)
                .as(accounts.registerUser("direct.user"))
                .get(PATH)
                .data();

        assertThat(one).startsWith("user-").isNotEqualTo(other.get("prefix").asString());
    }

    @Test
    void anApiTokenGetsItsProjectsPrefixAndNoOther() {
        var token = Api.anonymous(server).as(apps.apiToken(project));
        var another = apps.project("Another");

        assertThat(token.get(PATH).data().get("prefix").asString()).startsWith(project + "/");
        assertThat(token.get(PATH + "?projectId=" + another).status()).isEqualTo(403);
    }

    @Test
    void viewersAndStrangersGetNone() {
        var viewer = Api.anonymous(server).as(accounts.registerUser("direct.viewer"));
        assertThat(viewer.get(PATH + "?projectId=" + project).status()).isEqualTo(403);

        apps.member(project, "direct.viewer", "viewer");

        assertThat(viewer.get(PATH + "?projectId=" + project).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WEB_OSS", "SERVER_WEB_OSS"})
    void noneAreHandedOutWhereBrowsersHoldTheirOwn(String key) {
        var settings = Backend.freshSettings();
        settings.put(key, "true");
        try (var webOss = InProcessServer.start(settings)) {
            var caller = Api.anonymous(webOss.server()).as(new Accounts(webOss.server()).registerAdmin());

            assertThat(caller.get(PATH).status()).isEqualTo(403);
            assertThat(caller.get("/api/projects").status()).isEqualTo(200);
        }
    }
}
