package io.upushy.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.web.InvalidSetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class TokenSecretTest {

    @TempDir
    Path dataDir;

    static AuthSettings settings(Path dataDir, Map<String, String> values) {
        var all = new HashMap<>(values);
        all.put("data-dir", dataDir.toString());
        return new Binder(new MapConfigurationPropertySource(all))
                .bind(ConfigurationPropertyName.EMPTY, Bindable.of(AuthSettings.class))
                .get();
    }

    private TokenSecret secret(Map<String, String> values) {
        return TokenSecret.of(settings(dataDir, values));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jwt-secret", "server-jwt-secret", "token-secret"})
    void theSecretIsTakenFromAnyOfItsNames(String name) {
        var secret = secret(Map.of(name, "a secret of more than sixteen characters"));

        assertThat(secret.generated()).isFalse();
        assertThat(secret.fingerprint())
                .isEqualTo(secret(Map.of("jwt-secret", "a secret of more than sixteen characters"))
                        .fingerprint());
        assertThat(dataDir).isEmptyDirectory();
    }

    @Test
    void aShortSecretOfAnOlderFileIsTakenWithAWarning(CapturedOutput output) {
        assertThat(secret(Map.of("jwt-secret", "short")).generated()).isFalse();

        assertThat(output).contains("JWT_SECRET is shorter than 16 characters").doesNotContain("'short'");
    }

    @Test
    void theSecretOfThePublishedExamplesCountsAsNone(CapturedOutput output) {
        assertThat(secret(Map.of("jwt-secret", "secret-key")).generated()).isTrue();

        assertThat(output).contains("JWT_SECRET is the value of the published examples");
    }

    @Test
    void aMissingSecretIsGeneratedOnceForItsOwnerOnly() throws IOException {
        var first = secret(Map.of());
        var again = secret(Map.of());

        assertThat(first.generated()).isTrue();
        assertThat(first.fingerprint()).isEqualTo(again.fingerprint());
        var file = dataDir.resolve("jwt-secret");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file).strip()).hasSize(64);
        assertThat(dataDir.toFile().list()).containsExactly("jwt-secret");
    }

    @Test
    void instancesThatStartAtOnceOnOneFolderAgree() {
        var fingerprints = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> secret(Map.of()).fingerprint())
                .distinct()
                .toList();

        assertThat(fingerprints).hasSize(1);
    }

    @Test
    void aDamagedSecretStopsTheStart() throws IOException {
        Files.writeString(dataDir.resolve("jwt-secret"), "");

        assertThatThrownBy(() -> secret(Map.of()))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("JWT_SECRET");
    }

    @Test
    void aFolderThatCannotBeWrittenStopsTheStart() throws IOException {
        var file = Files.createFile(dataDir.resolve("file"));

        assertThatThrownBy(() -> TokenSecret.of(settings(file, Map.of())))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("JWT_SECRET");
    }

    @Test
    void theFingerprintDoesNotGiveTheKeyAway() {
        var secret = secret(Map.of("jwt-secret", "a secret of more than sixteen characters"));

        assertThat(secret.fingerprint()).isNotEqualTo(Secrets.sha256Hex("a secret of more than sixteen characters"));
        assertThat(secret.toString()).doesNotContain("sixteen");
    }
}
