package io.upushy.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.BackendTest;
import io.upushy.testing.Form;
import io.upushy.testing.InProcessServer;
import io.upushy.testing.Packages;
import io.upushy.testing.Reply;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

/** SERVER_UPLOAD_LIMIT, set to 1 MB. */
@BackendTest
@ExtendWith(OutputCaptureExtension.class)
class UploadLimitTest {

    private static final int MEGABYTE = 1024 * 1024;

    private static InProcessServer process;
    private static Api api;
    private static String project;

    @BeforeAll
    static void start() {
        process = InProcessServer.start(Map.of("SERVER_UPLOAD_LIMIT", "1"));
        api = Api.anonymous(process.server()).as(process.bean(Accounts.class).registerAdmin());
        project = new Apps(api).project("Shop");
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    private static Form form(boolean projectFirst, byte[] file) {
        var form = new Form();
        if (projectFirst) {
            form.field("projectId", project);
        }
        form.file("app.apk", file);
        if (!projectFirst) {
            form.field("projectId", project);
        }
        return form.field("type", "3").field("version", "1.0.0").field("versionCode", "1");
    }

    private static Reply chunked(Form form) {
        return api.send(api.request("/api/source/upload")
                .header("Content-Type", form.contentType())
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form.bytes()))));
    }

    @Test
    void whatIsLargerIsRefusedHoweverItIsSentAndLeavesNothing(CapturedOutput output) {
        var folders = new StoreFolders(process.bean(Environment.class).getRequiredProperty("DATA_DIR"));
        for (int size : new int[] {MEGABYTE + 1, 5 * MEGABYTE, 20 * MEGABYTE}) {
            for (var projectFirst : new boolean[] {true, false}) {
                var form = form(projectFirst, new byte[size]);

                assertTooLarge(api.upload("/api/source/upload", form));
                assertTooLarge(chunked(form));
                assertThat(api.get("/api/basic/config").status()).isEqualTo(200);
            }
        }
        folders.awaitAsBefore();
        assertThat(output.getAll()).doesNotContain(" ERROR ");
    }

    private static void assertTooLarge(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(413);
        assertThat(reply.errors()).singleElement().asString().contains("file", "1 MB");
    }

    @Test
    void whatIsJustAsLargeIsReadAndASmallerPackageTaken() {
        assertThat(api.upload("/api/source/upload", form(true, new byte[MEGABYTE]))
                        .status())
                .isEqualTo(422);
        assertThat(chunked(form(false, new byte[MEGABYTE])).status()).isEqualTo(422);
        assertThat(chunked(form(true, Packages.apk("1.0.0", 1))).status()).isEqualTo(200);
    }
}
