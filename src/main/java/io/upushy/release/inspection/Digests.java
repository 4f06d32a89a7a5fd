package io.upushy.release.inspection;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;

/** Size and digests of what passes by. */
final class Digests {

    private final MessageDigest md5 = of("MD5");
    private final MessageDigest sha256 = of("SHA-256");
    private long size;

    /** Looks at the buffer's bytes and leaves them to be read. */
    void update(DataBuffer buffer) {
        size += buffer.readableByteCount();
        try (var parts = buffer.readableByteBuffers()) {
            while (parts.hasNext()) {
                var bytes = parts.next();
                md5.update(bytes.duplicate());
                sha256.update(bytes);
            }
        }
    }

    long size() {
        return size;
    }

    InspectedPackage with(@Nullable String etag, PackageContents contents) {
        return new InspectedPackage(
                size,
                HexFormat.of().formatHex(md5.digest()),
                HexFormat.of().formatHex(sha256.digest()),
                etag,
                contents);
    }

    private static MessageDigest of(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
