package io.upushy.auth;

import io.upushy.web.InvalidSetting;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The secret behind all tokens.
 *
 * @param key derived from the secret, so that one of any length will do
 * @param generated true: made up by this server, false: chosen by the operator
 */
record TokenSecret(SecretKey key, boolean generated) {

    private static final Logger log = LoggerFactory.getLogger(TokenSecret.class);
    private static final int SHORT = 16;
    private static final String SETTING = "JWT_SECRET";
    private static final String FILE = "jwt-secret";

    static TokenSecret of(AuthSettings settings) {
        if (settings.usesKnownSecret()) {
            log.warn("JWT_SECRET is the value of the published examples, which everybody knows: it is not used.");
        }
        var configured = settings.configuredSecret();
        if (configured == null) {
            log.info("JWT_SECRET is not set: using the one generated into {}", settings.dataDir());
            return derive(new SecretFile(settings.dataDir(), FILE, SETTING).readOrCreate(), true);
        }
        if (configured.length() < SHORT) {
            log.warn("JWT_SECRET is shorter than {} characters: choose a longer, random one.", SHORT);
        }
        return derive(configured, false);
    }

    private static TokenSecret derive(String secret, boolean generated) {
        return new TokenSecret(new SecretKeySpec(Secrets.sha256(secret), "HmacSHA256"), generated);
    }

    /** Tells whether two instances have the same secret, without giving it away: hashed once more than the key. */
    String fingerprint() {
        return HexFormat.of().formatHex(Secrets.sha256(key.getEncoded()));
    }

    /** A keyed digest of a text: nobody without the secret can compute it. 43 characters, base64url. */
    String sign(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static InvalidSetting differsFromOthers() {
        return InvalidSetting.because(
                "JWT_SECRET",
                "JWT_SECRET is not set, and the secret generated in this DATA_DIR is not the one that the other instances"
                        + " of this database use",
                "Set the same JWT_SECRET for all instances, or give them the file jwt-secret of the first one's DATA_DIR.");
    }

    @Override
    public String toString() {
        return generated ? "generated secret" : "configured secret";
    }
}
