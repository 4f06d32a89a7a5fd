package io.upushy.pipeline.steps.cd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.upushy.pipeline.LoneStep;
import io.upushy.pipeline.Probe;
import io.upushy.pipeline.StepFailure;
import io.upushy.storage.KeptObjects;
import io.upushy.storage.ObjectStorage;
import io.upushy.storage.StoredObject;
import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Scratch;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What runs put into the store. */
@UpushyTest
class UploadStepTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Upload PACKED = new Upload(null, null, null);

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Autowired
    ObjectStorage storage;

    @Autowired
    UploadStep step;

    @Autowired
    KeptObjects kept;

    private Api owner;
    private String project;
    private Path workspace;
    private LoneStep context;

    @BeforeEach
    void packSomething() throws IOException {
        owner = Api.anonymous(server).as(accounts.registerUser("ada"));
        project = new Apps(owner).project("Shop");
        workspace = Scratch.folder("workspace");
        var bytes = new byte[3_000_000];
        new Random(1).nextBytes(bytes);
        Files.createDirectories(workspace.resolve("out"));
        Files.write(workspace.resolve("out/shop.wgt"), bytes);
        context = new LoneStep(project, workspace).after("pack", "file", "out/shop.wgt");
    }

    private StoredObject stored(String key) {
        return storage.head(key).block(SOON);
    }

    private JsonNode artifacts() {
        return owner.get("/api/pipeline/artifact?runId=" + context.run().id() + "&projectId=" + project)
                .data();
    }

    @Test
    void whatWasPackedIsInTheStoreUnderANewKey() throws IOException {
        var outcome = step.execute(PACKED, context).block(SOON).values();

        var file = LocalFile.read(workspace.resolve("out/shop.wgt"));
        assertThat(outcome)
                .containsEntry("size", "3000000")
                .containsEntry("sha256", file.sha256())
                .containsEntry("md5", file.md5())
                .containsEntry("url", outcome.get("key"));
        assertThat(outcome.get("key")).startsWith(project + "/").endsWith("/shop.wgt");
        assertThat(stored(outcome.get("key")).sha256()).isEqualTo(file.sha256());
        assertThat(context.lines()).hasSize(10).last().asString().contains("100 %");
    }

    @Test
    void itIsListedWithItsHashesAndKept() {
        var outcome = step.execute(PACKED, context).block(SOON).values();

        var artifact = artifacts().get("records").get(0);
        assertThat(artifact.get("fileName").asString()).isEqualTo("shop.wgt");
        var download = URI.create(artifact.get("url").asString());
        assertThat(download.isAbsolute()).isTrue();
        assertThat(Api.anonymous(server).get(download.getRawPath()).status()).isEqualTo(200);
        assertThat(artifact.get("kind").asString()).isEqualTo("file");
        assertThat(artifact.get("sha256").asString()).isEqualTo(outcome.get("sha256"));
        assertThat(artifact.get("key").asString()).isEqualTo(outcome.get("key"));
        assertThat(kept.isKept(outcome.get("key")).block(SOON)).isTrue();
    }

    @Test
    void aCutOffUploadIsFoundWhenItWasWhole() {
        var outcome = step.execute(PACKED, context).block(SOON);

        assertThat(step.probe(PACKED, context).block(SOON)).isEqualTo(Probe.done(outcome));
    }

    @Test
    void aCutOffUploadThatLeftNothingIsDoneAgainUnderAnotherKey() {
        var first = step.execute(PACKED, context).block(SOON).values().get("key");
        storage.delete(first).block(SOON);
        assertThat(step.probe(PACKED, context).block(SOON)).isEqualTo(Probe.NOT_DONE);

        var second = step.execute(PACKED, context).block(SOON).values().get("key");

        assertThat(second).isNotEqualTo(first);
        assertThat(artifacts().get("total").asInt()).isEqualTo(1);
        assertThat(context.remembered()).containsEntry("key.0", first).containsEntry("key.1", second);
    }

    @Test
    void compensatingGivesTheObjectsAway() {
        var key = step.execute(PACKED, context).block(SOON).values().get("key");

        step.compensate(PACKED, context).block(SOON);
        step.compensate(PACKED, context).block(SOON);

        assertThat(artifacts().get("total").asInt()).isZero();
        assertThat(kept.isKept(key).block(SOON)).isFalse();
    }

    @Test
    void aFolderIsStoredFileByFileWithTheRightTypes() throws IOException {
        var site = Files.createDirectories(workspace.resolve("source/dist/h5/static/js"));
        Files.writeString(site.resolve("app.js"), "alert(1)");
        Files.writeString(site.getParent().resolveSibling("index.html"), "<p>你好</p>");
        Files.writeString(site.getParent().resolve("empty.css"), "");
        var settings = new Upload(null, "dist/h5", "site");

        var outcome = step.execute(settings, context).block(SOON);

        var base = outcome.values().get("key");
        assertThat(base).endsWith("/site/");
        assertThat(outcome.values()).containsEntry("files", "3");
        assertThat(stored(base + "index.html").contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(stored(base + "static/js/app.js").contentType()).isEqualTo("text/javascript;charset=UTF-8");
        assertThat(stored(base + "static/empty.css").size()).isZero();
        assertThat(kept.isKept(base + "static/js/app.js").block(SOON)).isTrue();
        assertThat(step.probe(settings, context).block(SOON)).isEqualTo(Probe.done(outcome));
        storage.delete(base + "index.html").block(SOON);
        assertThat(step.probe(settings, context).block(SOON)).isEqualTo(Probe.NOT_DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../etc/passwd", "/etc/passwd", "out/link"})
    void nothingOutsideTheWorkspaceIsSent(String file) throws IOException {
        Files.createSymbolicLink(workspace.resolve("out/link"), Path.of("/etc/passwd"));

        assertThatThrownBy(() ->
                        step.execute(new Upload(file, null, null), context).block(SOON))
                .isInstanceOf(StepFailure.class);

        assertThat(storage.list(project + "/").collectList().block(SOON)).isEmpty();
    }

    @Test
    void aLinkInAFolderIsRefused() throws IOException {
        Files.createSymbolicLink(workspace.resolve("out/link"), Path.of("/etc/passwd"));

        assertThatThrownBy(() ->
                        step.execute(new Upload(null, "out", null), context).block(SOON))
                .asInstanceOf(type(StepFailure.class))
                .returns("pipeline.step.cd.notPlain", StepFailure::key);
    }

    @Test
    void whatIsMissingOrEmptyIsSaid() throws IOException {
        Files.createFile(workspace.resolve("out/empty.wgt"));
        for (var expected : Map.of(
                        "out/none.wgt", "pipeline.step.cd.missing",
                        "out/empty.wgt", "pipeline.step.upload.empty",
                        "out", "pipeline.step.upload.isFolder")
                .entrySet()) {
            assertThatThrownBy(() -> step.execute(new Upload(expected.getKey(), null, null), context)
                            .block(SOON))
                    .asInstanceOf(type(StepFailure.class))
                    .returns(expected.getValue(), StepFailure::key);
        }
    }
}
