package io.upushy.pipeline.steps.cd;

import io.upushy.pipeline.StepFailure;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

/**
 * The key that a server must prove to have.
 *
 * @param fingerprint {@code SHA256:} and base64 without padding
 * @param families which kinds of keys to ask the server for, one after the other: it shows only one at a time
 */
record HostKey(String fingerprint, List<Family> families) {

    private static final String SHA256 = "SHA256:";
    private static final int DIGEST_LENGTH = 32;

    /** Kinds of keys, the ones servers have most first. */
    enum Family {
        ED25519("ssh-ed25519", BuiltinSignatures.ed25519),
        ECDSA("ecdsa-sha2-", BuiltinSignatures.nistp256, BuiltinSignatures.nistp384, BuiltinSignatures.nistp521),
        RSA("ssh-rsa", BuiltinSignatures.rsaSHA512, BuiltinSignatures.rsaSHA256);

        private final String name;
        private final List<BuiltinSignatures> signatures;

        Family(String name, BuiltinSignatures... signatures) {
            this.name = name;
            this.signatures = List.of(signatures);
        }

        List<NamedFactory<Signature>> signatures() {
            return List.copyOf(signatures);
        }

        /** What a user's own key may be of. */
        static List<NamedFactory<Signature>> allSignatures() {
            return Arrays.stream(values())
                    .flatMap(family -> family.signatures().stream())
                    .toList();
        }
    }

    /** Reads what somebody pinned: a fingerprint, or a line of a {@code .pub} or {@code known_hosts} file. */
    static HostKey parse(String pinned) {
        var text = pinned.strip();
        if (text.startsWith(SHA256)) {
            return ofFingerprint(text);
        }
        var parts = text.split("\\s+");
        for (int i = 0; i + 1 < parts.length; i++) {
            for (var family : Family.values()) {
                if (parts[i].startsWith(family.name)) {
                    return new HostKey(fingerprintOf(decode(parts[i + 1], pinned)), List.of(family));
                }
            }
        }
        throw invalid(pinned);
    }

    private static HostKey ofFingerprint(String text) {
        var digest = text.split("\\s+")[0].substring(SHA256.length()).replaceFirst("=+$", "");
        if (decode(digest, text).length != DIGEST_LENGTH) {
            throw invalid(text);
        }
        return new HostKey(SHA256 + digest, Arrays.asList(Family.values()));
    }

    private static byte[] decode(String base64, String pinned) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException malformed) {
            throw invalid(pinned);
        }
    }

    private static StepFailure invalid(String pinned) {
        return StepFailure.lasting("pipeline.step.ssh.hostKey.form", pinned.length() > 100 ? "…" : pinned);
    }

    boolean matches(PublicKey shown) {
        return MessageDigest.isEqual(
                fingerprint.getBytes(), fingerprintOf(shown).getBytes());
    }

    static String fingerprintOf(PublicKey key) {
        return KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
    }

    private static String fingerprintOf(byte[] key) {
        try {
            return fingerprintOf(new ByteArrayBuffer(key).getRawPublicKey());
        } catch (Exception malformed) {
            throw StepFailure.lasting("pipeline.step.ssh.hostKey.form", "…");
        }
    }
}
