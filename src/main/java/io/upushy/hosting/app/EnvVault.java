package io.upushy.hosting.app;

import io.upushy.pipeline.Vault;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what an app's {@code .env} is filled with, passwords among it, and makes those. */
@Component
public class EnvVault {

    private static final int PASSWORD_LENGTH = 24;

    /** Without letters that look like others; none means anything to a shell, a URL or Docker Compose. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";

    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private final Vault vault;
    private final JsonMapper json;
    private final SecureRandom random = new SecureRandom();

    EnvVault(Vault vault, JsonMapper json) {
        this.vault = vault;
        this.json = json;
    }

    /** What an app's {@code .env} is filled with, by key. */
    public Map<String, String> open(HostedApp app) {
        var sealed = Base64.getDecoder().decode(app.sealed());
        return json.readValue(vault.open(sealed, context(app.id())), VALUES);
    }

    String seal(String appId, Map<String, String> values) {
        return Base64.getEncoder().encodeToString(vault.seal(json.writeValueAsString(values), context(appId)));
    }

    String newPassword() {
        return random.ints(PASSWORD_LENGTH, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }

    private static String context(String appId) {
        return "hosted app " + appId;
    }
}
