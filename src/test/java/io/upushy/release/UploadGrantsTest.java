package io.upushy.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aliyun.oss.ClientBuilderConfiguration;
import com.aliyun.oss.OSS;
import com.aliyun.oss.OSSClientBuilder;
import com.aliyun.oss.OSSException;
import com.aliyun.oss.common.auth.DefaultCredentialProvider;
import com.aliyun.oss.common.utils.BinaryUtil;
import com.aliyun.oss.model.CompleteMultipartUploadRequest;
import com.aliyun.oss.model.InitiateMultipartUploadRequest;
import com.aliyun.oss.model.ObjectMetadata;
import com.aliyun.oss.model.PartETag;
import com.aliyun.oss.model.UploadPartRequest;
import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

/** What credentials of the local store are good for, and for how long: asked by SDK, with what the server hands out. */
@UpushyTest
class UploadGrantsTest {

    private static final int PART = 100 * 1024;
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Value("${DATA_DIR}")
    File dataDir;

    private final List<OSS> clients = new ArrayList<>();
    private Api admin;
    private Apps apps;
    private String project;

    @BeforeEach
    void makeProject() {
        admin = Api.anonymous(server).as(accounts.registerAdmin());
        apps = new Apps(admin);
        project = apps.project("Grants");
    }

    @AfterEach
    void disconnect() {
        clients.forEach(OSS::shutdown);
    }

    /** A client with the credentials that somebody is given, and the prefix they are for. */
    private record Upload(OSS oss, String bucket, String prefix) {

        String put(String name, byte[] content) {
            return oss.putObject(bucket, prefix + name, new ByteArrayInputStream(content))
                    .getETag();
        }

        String begin(String name) {
            return oss.initiateMultipartUpload(new InitiateMultipartUploadRequest(bucket, prefix + name))
                    .getUploadId();
        }

        List<PartETag> parts(String name, String id, byte[]... contents) {
            return IntStream.range(0, contents.length)
                    .mapToObj(i -> oss.uploadPart(new UploadPartRequest(
                                    bucket,
                                    prefix + name,
                                    id,
                                    i + 1,
                                    new ByteArrayInputStream(contents[i]),
                                    contents[i].length))
                            .getPartETag())
                    .toList();
        }

        String complete(String name, String id, List<PartETag> parts) {
            return oss.completeMultipartUpload(
                            new CompleteMultipartUploadRequest(bucket, prefix + name, id, new ArrayList<>(parts)))
                    .getETag();
        }

        byte[] read(String name) {
            try (var object = oss.getObject(bucket, prefix + name)) {
                return object.getObjectContent().readAllBytes();
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        }
    }

    private Upload uploadAs(Api caller) {
        return uploadWith(caller.get("/api/basic/oss-sts?projectId=" + project).data());
    }

    private Upload uploadWith(JsonNode issued) {
        var configuration = new ClientBuilderConfiguration();
        configuration.setSLDEnabled(true);
        configuration.setMaxErrorRetry(0);
        var oss = OSSClientBuilder.create()
                .endpoint(issued.get("endpoint").asString())
                .credentialsProvider(new DefaultCredentialProvider(
                        issued.get("AccessKeyId").asString(),
                        issued.get("AccessKeySecret").asString(),
                        issued.get("SecurityToken").asString()))
                .clientConfiguration(configuration)
                .build();
        clients.add(oss);
        return new Upload(
                oss, issued.get("bucket").asString(), issued.get("prefix").asString());
    }

    @Test
    void whatIsThereCannotBeReplaced() {
        var upload = uploadAs(admin);
        var begunBefore = upload.begin("kept.wgt");
        var parts = upload.parts("kept.wgt", begunBefore, content(2, PART), content(3, 9));
        upload.put("kept.wgt", content(1, 1000));
        var before = blobs();

        refused("FileAlreadyExists", () -> upload.put("kept.wgt", content(2, 1000)));
        refused("FileAlreadyExists", () -> upload.put("kept.wgt", content(2, 1001)));
        refused("FileAlreadyExists", () -> upload.begin("kept.wgt"));
        refused("FileAlreadyExists", () -> upload.complete("kept.wgt", begunBefore, parts));

        assertThat(upload.read("kept.wgt")).isEqualTo(content(1, 1000));
        assertThat(blobs()).isEqualTo(before);
    }

    @Test
    void whoSendsTheSameAgainIsAnsweredTheSame() {
        var upload = uploadAs(admin);
        var etag = upload.put("again.wgt", content(1, 5000));
        var before = blobs();

        assertThat(upload.put("again.wgt", content(1, 5000))).isEqualTo(etag);
        var announced = new ObjectMetadata();
        announced.setContentMD5(BinaryUtil.toBase64String(BinaryUtil.calculateMd5(content(1, 5000))));
        assertThat(upload.oss
                        .putObject(
                                upload.bucket,
                                upload.prefix + "again.wgt",
                                new ByteArrayInputStream(content(1, 5000)),
                                announced)
                        .getETag())
                .isEqualTo(etag);
        assertThat(upload.read("again.wgt")).isEqualTo(content(1, 5000));
        assertThat(blobs()).isEqualTo(before);
    }

    @Test
    void whoCompletesAgainIsAnsweredTheSame() {
        var upload = uploadAs(admin);
        var id = upload.begin("parts.wgt");
        var parts = upload.parts("parts.wgt", id, content(1, PART), content(2, 77));
        var etag = upload.complete("parts.wgt", id, parts);

        assertThat(upload.complete("parts.wgt", id, parts)).isEqualTo(etag);
        refused("NoSuchUpload", () -> upload.complete("parts.wgt", id, parts.subList(0, 1)));
        refused("NoSuchUpload", () -> upload.complete("other.wgt", id, parts));
        assertThat(upload.read("parts.wgt")).hasSize(PART + 77);
    }

    @Test
    void ofManyWhoTakeAKeyAtOnceOneGetsIt() {
        var upload = uploadAs(admin);
        var outcomes = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> {
                    try {
                        upload.put("raced.wgt", content(i, 20_000));
                        return i;
                    } catch (OSSException refusal) {
                        assertThat(refusal.getErrorCode()).isEqualTo("FileAlreadyExists");
                        return -1;
                    }
                })
                .filter(winner -> winner >= 0)
                .toList();

        assertThat(outcomes).hasSize(1);
        assertThat(upload.read("raced.wgt")).isEqualTo(content(outcomes.get(0), 20_000));
    }

    @Test
    void whoIsDemotedOrRemovedOrDisabledCanNoLongerUpload() {
        var demoted = member("grants.demoted");
        var removed = member("grants.removed");
        var disabled = member("grants.disabled");

        apps.member(project, "grants.demoted", "viewer");
        admin.delete("/api/project/member", Map.of("projectId", project, "userId", idOf("grants.removed")))
                .data();
        admin.put("/api/users", Map.of("id", idOf("grants.disabled"), "enabled", false))
                .data();

        for (var upload : List.of(demoted, removed, disabled)) {
            soonRefused(upload);
            refused("AccessDenied", () -> upload.begin("late.wgt"));
            refused("AccessDenied", () -> upload.oss.listObjects(upload.bucket, upload.prefix));
        }
        uploadAs(admin).put("still.wgt", content(1, 10));
    }

    @Test
    void anApiTokenUploadsNoLongerThanItsMakerMay() {
        var maker = Api.anonymous(server).as(accounts.registerUser("grants.maker"));
        apps.member(project, "grants.maker", "maintainer");
        var token = Api.anonymous(server).as(new Apps(maker).apiToken(project));
        var upload = uploadWith(token.get("/api/basic/oss-sts").data());
        upload.put("member.wgt", content(1, 10));

        apps.member(project, "grants.maker", "viewer");

        soonRefused(upload);
    }

    private String idOf(String name) {
        return accounts.idOf(accounts.login(name));
    }

    private Upload member(String name) {
        var caller = Api.anonymous(server).as(accounts.registerUser(name));
        apps.member(project, name, "maintainer");
        var upload = uploadAs(caller);
        upload.put(name + ".wgt", content(1, 10));
        return upload;
    }

    /** What is known of a right is remembered for some seconds. */
    private static void soonRefused(Upload upload) {
        var end = System.nanoTime() + SOON.toNanos();
        var number = 0;
        while (true) {
            try {
                upload.put("late-" + number++ + ".wgt", content(1, 10));
            } catch (OSSException refusal) {
                assertThat(refusal.getErrorCode()).isEqualTo("AccessDenied");
                return;
            }
            assertThat(System.nanoTime()).as("still uploads").isLessThan(end);
        }
    }

    private static void refused(String code, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(OSSException.class, refusal -> assertThat(refusal.getErrorCode())
                        .isEqualTo(code));
    }

    private static byte[] content(int seed, int size) {
        var bytes = new byte[size];
        new java.util.Random(seed).nextBytes(bytes);
        return bytes;
    }

    private long blobs() {
        try (var files = Files.walk(dataDir.toPath().resolve("objects/blobs"))) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
