package io.upushy.auth.signature;

import io.upushy.web.InvalidSetting;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;

/** The private key that opens nonces. */
final class SigningKey {

    private static final String SETTING = "API_SIGN_RSA_PRIVATE_KEY_BASE64";
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private final RSAPrivateKey key;

    private SigningKey(RSAPrivateKey key) {
        this.key = key;
    }

    /** @param setting base64 of a PKCS#8 PEM, spaces and line breaks allowed */
    static SigningKey of(String setting) {
        try {
            var pem = new String(decode(setting), StandardCharsets.US_ASCII);
            var begin = pem.indexOf(BEGIN);
            var end = pem.indexOf(END);
            if (begin < 0 || end < begin) {
                throw unusable("is not a PKCS#8 PEM: it lacks the line " + BEGIN);
            }
            var der = decode(pem.substring(begin + BEGIN.length(), end));
            var key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
            return new SigningKey((RSAPrivateKey) key);
        } catch (IllegalArgumentException notBase64) {
            throw unusable("is not base64");
        } catch (GeneralSecurityException notAKey) {
            throw unusable("holds no RSA private key");
        }
    }

    /** Blocks for about a millisecond; empty when the text was not encrypted under this key. */
    Optional<String> decrypt(String base64) {
        try {
            var cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
            cipher.init(Cipher.DECRYPT_MODE, key);
            return Optional.of(new String(cipher.doFinal(Base64.getDecoder().decode(base64)), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    /** What nonces are encrypted under; an exponent that the private key does not tell is taken for the usual one. */
    RSAPublicKeySpec publicKey() {
        var exponent = key instanceof RSAPrivateCrtKey full ? full.getPublicExponent() : RSAKeyGenParameterSpec.F4;
        return new RSAPublicKeySpec(key.getModulus(), exponent);
    }

    private static byte[] decode(String base64) {
        return Base64.getDecoder().decode(base64.replaceAll("\\s", ""));
    }

    private static InvalidSetting unusable(String problem) {
        return InvalidSetting.because(
                SETTING,
                SETTING + " " + problem,
                "Set it to the base64 of a PKCS#8 PEM (openssl genpkey -algorithm RSA | base64 -w0), or remove it to take"
                        + " unsigned calls.");
    }
}
