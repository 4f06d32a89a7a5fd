package io.upushy.pipeline.secret;

import io.upushy.pipeline.secret.VaultConfiguration.VaultKeys;
import io.upushy.web.InvalidSetting;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What must be settled before the first request: that all instances of a database open what the others sealed. */
@Component
class VaultStart implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(VaultStart.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final VaultSettings settings;
    private final VaultKeys keys;
    private final VaultKeyRepository rows;

    VaultStart(VaultSettings settings, VaultKeys keys, VaultKeyRepository rows) {
        this.settings = settings;
        this.keys = keys;
        this.rows = rows;
    }

    @Override
    public void afterSingletonsInstantiated() {
        agreeOnKey().block(TIMEOUT);
    }

    Mono<Void> agreeOnKey() {
        if (settings.dbHost().isBlank()) {
            return Mono.empty();
        }
        return rows.insertIfAbsent(keys.current().fingerprint())
                .then(rows.fingerprint())
                .filter(known -> !known.equals(keys.current().fingerprint()))
                .flatMap(this::replace);
    }

    /** A generated key never takes the place of the one in use; a chosen one does, as when keys are changed. */
    private Mono<Void> replace(String known) {
        if (keys.generated()) {
            return Mono.error(InvalidSetting.because(
                    VaultConfiguration.SETTING,
                    "SECRETS_KEY is not set, and the key generated in this DATA_DIR is not the one that the other instances"
                            + " of this database use",
                    "Set the same SECRETS_KEY for all instances, or give them the file " + VaultConfiguration.FILE
                            + " of the first one's DATA_DIR."));
        }
        if (!keys.contain(known)) {
            log.warn("SECRETS_KEY is another than before: what was sealed with that one cannot be opened until it is in"
                    + " SECRETS_KEY_PREVIOUS.");
        }
        return rows.update(keys.current().fingerprint());
    }
}
