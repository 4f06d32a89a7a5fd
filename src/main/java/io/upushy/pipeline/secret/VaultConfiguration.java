package io.upushy.pipeline.secret;

import io.upushy.auth.SecretFile;
import io.upushy.pipeline.Vault;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    static final String SETTING = "SECRETS_KEY";
    static final String FILE = "secrets-key";

    private static final Logger log = LoggerFactory.getLogger(VaultConfiguration.class);
    private static final int SHORT = 16;

    @Bean
    VaultKeys vaultKeys(VaultSettings settings) {
        return keysOf(settings);
    }

    @Bean
    Vault vault(VaultKeys keys) {
        return new AesGcmVault(keys.current(), keys.previous());
    }

    static VaultKeys keysOf(VaultSettings settings) {
        var previous = settings.secretsKeyPrevious().stream()
                .filter(key -> !key.isBlank())
                .map(VaultKey::of)
                .toList();
        if (settings.secretsKey().isBlank()) {
            var generated = new SecretFile(settings.dataDir(), FILE, SETTING).readOrCreate();
            return new VaultKeys(VaultKey.of(generated), previous, true);
        }
        if (settings.secretsKey().length() < SHORT) {
            log.warn("SECRETS_KEY is shorter than {} characters: choose a longer, random one.", SHORT);
        }
        return new VaultKeys(VaultKey.of(settings.secretsKey()), previous, false);
    }

    /**
     * The keys of this instance.
     *
     * @param generated whether this server made the current one up
     */
    record VaultKeys(VaultKey current, List<VaultKey> previous, boolean generated) {

        /** Whether what was sealed with the key of this fingerprint can be opened. */
        boolean contain(String fingerprint) {
            return current.fingerprint().equals(fingerprint)
                    || previous.stream().anyMatch(key -> key.fingerprint().equals(fingerprint));
        }
    }
}
