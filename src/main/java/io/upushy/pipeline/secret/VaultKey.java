package io.upushy.pipeline.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key derived from a secret of any length.
 *
 * @param id four bytes that tell it from others without giving it away
 */
record VaultKey(SecretKey key, byte[] id) {

    static final int ID_LENGTH = 4;

    static VaultKey of(String secret) {
        var bytes = sha256(("upushy secrets\n" + secret).getBytes(StandardCharsets.UTF_8));
        return new VaultKey(new SecretKeySpec(bytes, "AES"), Arrays.copyOf(sha256(bytes), ID_LENGTH));
    }

    boolean isNamed(byte[] other) {
        return Arrays.equals(id, other);
    }

    /** Tells whether two instances have the same key, without giving it away. */
    String fingerprint() {
        return HexFormat.of().formatHex(sha256(key.getEncoded()));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "key " + HexFormat.of().formatHex(id);
    }
}
