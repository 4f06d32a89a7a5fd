package io.upushy.pipeline.secret;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the encryption at rest; {@code env.example.yaml} explains each under its upper-case name.
 *
 * @param secretsKey blank: one is generated into DATA_DIR
 * @param secretsKeyPrevious keys of before, with which older values are still opened
 * @param dataDir where a generated key is kept
 * @param dbHost says whether other instances may share the database
 */
@ConfigurationProperties
record VaultSettings(
        @DefaultValue("") String secretsKey,
        @DefaultValue List<String> secretsKeyPrevious,
        @DefaultValue("./data") Path dataDir,
        @DefaultValue("") String dbHost) {

    @Override
    public String toString() {
        return "VaultSettings[]"; // the rest is secret or dull
    }
}
