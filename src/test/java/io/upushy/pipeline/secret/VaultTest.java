package io.upushy.pipeline.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.pipeline.Vault;
import io.upushy.pipeline.VaultException;
import io.upushy.testing.UpushyTest;
import io.upushy.web.InvalidSetting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.r2dbc.core.DatabaseClient;

@UpushyTest
@ExtendWith(OutputCaptureExtension.class)
class VaultTest {

    private static final String CONTEXT = "secret:project:NAME";

    @Autowired
    VaultKeyRepository rows;

    @Autowired
    DatabaseClient database;

    @TempDir
    Path first;

    @TempDir
    Path second;

    @BeforeEach
    void forgetTheKey() {
        database.sql("DELETE FROM app_setting WHERE name = 'secrets_key_fingerprint'")
                .then()
                .block();
    }

    private static Vault vault(String key, String... previous) {
        var settings = new VaultSettings(key, List.of(previous), Path.of("unused"), "");
        var keys = VaultConfiguration.keysOf(settings);
        return new AesGcmVault(keys.current(), keys.previous());
    }

    @Test
    void whatIsSealedOpensInItsContextOnly() {
        var vault = vault("a long and random key");
        var sealed = vault.seal("p\u00e4ss 密码 😀", CONTEXT);

        assertThat(vault.open(sealed, CONTEXT)).isEqualTo("p\u00e4ss 密码 😀");
        assertThatThrownBy(() -> vault.open(sealed, "secret:project:OTHER")).isInstanceOf(VaultException.class);
        assertThatThrownBy(() -> vault.open(sealed, "secret:another:NAME")).isInstanceOf(VaultException.class);
    }

    @Test
    void noByteOfItCanBeChanged() {
        var vault = vault("a long and random key");
        var sealed = vault.seal("the secret", CONTEXT);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
        for (int i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> vault.open(changed, CONTEXT)).isInstanceOf(VaultException.class);
        }
        assertThatThrownBy(() -> vault.open(new byte[0], CONTEXT)).isInstanceOf(VaultException.class);
    }

    @Test
    void theSameTextIsSealedDifferentlyEachTime() {
        var vault = vault("a long and random key");

        assertThat(vault.seal("x", CONTEXT)).isNotEqualTo(vault.seal("x", CONTEXT));
    }

    @Test
    void aPreviousKeyStillOpensAndAnUnknownOneSaysWhatToDo() {
        var sealed = vault("the key of before").seal("x", CONTEXT);

        assertThat(vault("a new and random key", "the key of before").open(sealed, CONTEXT))
                .isEqualTo("x");
        assertThatThrownBy(() -> vault("a new and random key").open(sealed, CONTEXT))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("SECRETS_KEY_PREVIOUS");
    }

    private VaultStart instance(Path dataDir, String key, List<String> previous) {
        var settings = new VaultSettings(key, previous, dataDir, "database.example.com");
        return new VaultStart(settings, VaultConfiguration.keysOf(settings), rows);
    }

    @Test
    void aMissingKeyIsGeneratedForItsOwnerOnly() throws IOException {
        var keys = VaultConfiguration.keysOf(new VaultSettings("", List.of(), first, ""));
        var again = VaultConfiguration.keysOf(new VaultSettings("", List.of(), first, ""));

        assertThat(again.current().fingerprint()).isEqualTo(keys.current().fingerprint());
        var file = first.resolve("secrets-key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(keys.toString()).doesNotContain(Files.readString(file).strip());
    }

    @Test
    void instancesOfOneDatabaseWithKeysOfTheirOwnAreRefused() {
        instance(first, "", List.of()).agreeOnKey().block();
        instance(first, "", List.of()).agreeOnKey().block();

        assertThatThrownBy(() -> instance(second, "", List.of()).agreeOnKey().block())
                .isInstanceOfSatisfying(InvalidSetting.class, refused -> assertThat(refused.key())
                        .isEqualTo("SECRETS_KEY"));
    }

    @Test
    void aChosenKeyReplacesTheOneInUseAndSaysWhenOldValuesAreLost(CapturedOutput output) {
        instance(first, "the key of before", List.of()).agreeOnKey().block();
        instance(first, "a new and random key", List.of("the key of before"))
                .agreeOnKey()
                .block();
        assertThat(output).doesNotContain("SECRETS_KEY is another than before");

        instance(first, "yet another random key", List.of()).agreeOnKey().block();

        assertThat(output).contains("SECRETS_KEY is another than before").doesNotContain("yet another random key");
    }

    @Test
    void aServerWithItsOwnDatabaseAgreesWithNobody() {
        var settings = new VaultSettings("", List.of(), first, "");
        var start = new VaultStart(settings, VaultConfiguration.keysOf(settings), rows);

        assertThatCode(() -> start.agreeOnKey().block()).doesNotThrowAnyException();
        assertThat(rows.fingerprint().block()).isNull();
    }
}
