package io.upushy.pipeline.secret;

import io.upushy.pipeline.Vault;
import io.upushy.pipeline.VaultException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * What is sealed is one byte of version, four that name the key, twelve of nonce, then the ciphertext with its tag. The context
 * is authenticated with it.
 */
final class AesGcmVault implements Vault {

    private static final byte VERSION = 1;
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;
    private static final int HEAD_LENGTH = 1 + VaultKey.ID_LENGTH + NONCE_LENGTH;

    private final SecureRandom random = new SecureRandom();
    private final VaultKey current;
    private final List<VaultKey> all;

    AesGcmVault(VaultKey current, List<VaultKey> previous) {
        this.current = current;
        this.all = Stream.concat(Stream.of(current), previous.stream()).toList();
    }

    @Override
    public byte[] seal(String plain, String context) {
        var nonce = new byte[NONCE_LENGTH];
        random.nextBytes(nonce);
        try {
            var text = cipher(Cipher.ENCRYPT_MODE, current, nonce, context)
                    .doFinal(plain.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(HEAD_LENGTH + text.length)
                    .put(VERSION)
                    .put(current.id())
                    .put(nonce)
                    .put(text)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String open(byte[] sealed, String context) {
        if (sealed.length < HEAD_LENGTH + TAG_BITS / 8 || sealed[0] != VERSION) {
            throw new VaultException("This was not sealed by this server");
        }
        var in = ByteBuffer.wrap(sealed, 1, sealed.length - 1);
        var id = take(in, VaultKey.ID_LENGTH);
        var nonce = take(in, NONCE_LENGTH);
        var key = all.stream()
                .filter(known -> known.isNamed(id))
                .findFirst()
                .orElseThrow(() -> new VaultException("This was sealed with another SECRETS_KEY. Add that one to"
                        + " SECRETS_KEY_PREVIOUS, or set the secret anew"));
        try {
            var plain = cipher(Cipher.DECRYPT_MODE, key, nonce, context).doFinal(take(in, in.remaining()));
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException changed) {
            throw new VaultException("This was changed, or belongs elsewhere");
        }
    }

    private static byte[] take(ByteBuffer in, int length) {
        var bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private static Cipher cipher(int mode, VaultKey key, byte[] nonce, String context) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
