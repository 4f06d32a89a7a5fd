package io.upushy.storage.local;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed digests; both algorithms are in every JDK. */
final class Hmac {

    private Hmac() {}

    static byte[] sha1(byte[] key, byte[] message) {
        return digest("HmacSHA1", key, message);
    }

    static byte[] sha256(byte[] key, byte[] message) {
        return digest("HmacSHA256", key, message);
    }

    /** Compares in constant time. */
    static boolean equal(byte[] expected, byte[] given) {
        return MessageDigest.isEqual(expected, given);
    }

    private static byte[] digest(String algorithm, byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
