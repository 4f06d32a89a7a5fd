package io.upushy.pipeline.steps.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.pipeline.LoneStep;
import io.upushy.pipeline.StepFailure;
import io.upushy.testing.Scratch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackStepTest {

    private static final String MANIFEST = "{\"id\":\"__UNI__ABC\",\"version\":{\"name\":\"1.2.3\",\"code\":\"123\"}}";

    private final LoneStep run = new LoneStep("project", Scratch.folder("pack"));
    private final Path built = run.workspace().resolve("source/dist/build/app");

    @BeforeEach
    void build() throws IOException {
        write("manifest.json", MANIFEST);
        write("static/图片.txt", "a");
        write("app.js", "console.log(1)");
    }

    private void write(String name, String text) throws IOException {
        var file = built.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Map<String, String> pack(@Nullable String folder, PackSettings.@Nullable Form as) {
        return new PackStep()
                .execute(new PackSettings(folder, as), run)
                .block(Duration.ofSeconds(30))
                .values();
    }

    private void assertFails(String key, @Nullable String folder, PackSettings.@Nullable Form as) {
        assertThatThrownBy(() -> pack(folder, as))
                .isInstanceOfSatisfying(
                        StepFailure.class, failure -> assertThat(failure.key()).isEqualTo(key));
    }

    @Test
    void aLinkInThePlaceOfTheSourceLeadsNowhere() throws IOException {
        var elsewhere = Scratch.folder("elsewhere");
        Files.writeString(elsewhere.resolve("secrets-key"), "secret");
        var source = run.workspace().resolve("source");
        Files.move(source, run.workspace().resolve("moved"));
        Files.createSymbolicLink(source, elsewhere);

        assertFails("pipeline.step.source.outside", ".", PackSettings.Form.ZIP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"packed", "packed/step"})
    void aLinkInThePlaceOfWhatIsPackedIsRemovedAndNotFollowed(String place) throws IOException {
        var elsewhere = Scratch.folder("elsewhere");
        Files.createDirectory(elsewhere.resolve("step"));
        Files.writeString(elsewhere.resolve("step/database"), "kept");
        var link = run.workspace().resolve(place);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, elsewhere);

        var outcome = pack(null, null);

        assertThat(elsewhere.resolve("step/database")).hasContent("kept");
        assertThat(run.workspace().resolve(outcome.get("file")).toRealPath())
                .startsWith(run.workspace().toRealPath());
        try (var there = Files.walk(elsewhere)) {
            assertThat(there).hasSize(3);
        }
    }

    @Test
    void aWgtHasTheBuildAtItsRootAndIsReadBack() throws Exception {
        var outcome = pack(null, null);

        var file = run.workspace().resolve(outcome.get("file"));
        assertThat(outcome)
                .containsEntry("appid", "__UNI__ABC")
                .containsEntry("version", "1.2.3")
                .containsEntry("versionCode", "123")
                .containsEntry("files", "3")
                .containsEntry("size", Long.toString(Files.size(file)))
                .containsEntry(
                        "sha256",
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
        assertThat(outcome.get("file")).endsWith(".wgt");
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(Object::toString)).containsExactly("app.js", "manifest.json", "static/图片.txt");
        }
    }

    @Test
    void theSameFilesMakeTheSameBytes() throws Exception {
        var first = pack(null, null).get("sha256");
        try (var files = Files.walk(built)) {
            for (var file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));
            }
        }

        assertThat(pack(null, null)).containsEntry("sha256", first);

        write("app.js", "console.log(2)");
        assertThat(pack(null, null).get("sha256")).isNotEqualTo(first);
    }

    @Test
    void withoutAManifestItIsNoWgtButMayBeAZipOrAFolder() throws Exception {
        Files.delete(built.resolve("manifest.json"));

        assertFails("release.package.noManifest", null, null);
        assertThat(pack("dist/build/app", PackSettings.Form.ZIP).get("file")).endsWith(".zip");
        assertThat(pack("dist/build/app", PackSettings.Form.FOLDER))
                .containsOnly(Map.entry("folder", "source/dist/build/app"), Map.entry("files", "2"));
    }

    @Test
    void linksThatLeadOutNowhereOrInCirclesAreRefused() throws Exception {
        var secret = Files.writeString(run.workspace().resolve("secret"), "x");
        for (var target : new Path[] {secret, Path.of("/etc/passwd"), Path.of("nowhere"), Path.of(".")}) {
            var link = Files.createSymbolicLink(built.resolve("link"), target);
            assertFails("pipeline.step.pack.link", null, null);
            Files.delete(link);
        }
        Files.createSymbolicLink(built.resolve("inside.js"), Path.of("app.js"));
        assertThat(pack(null, null)).containsEntry("files", "4");
    }

    @Test
    void aFolderThatIsMissingEmptyOrElsewhereIsRefused() throws Exception {
        Files.createDirectories(run.workspace().resolve("source/empty"));

        assertFails("pipeline.step.source.noFolder", "dist/build/h5", null);
        assertFails("pipeline.step.pack.empty", "empty", null);
        assertFails("pipeline.step.source.outside", "../..", null);
    }
}
