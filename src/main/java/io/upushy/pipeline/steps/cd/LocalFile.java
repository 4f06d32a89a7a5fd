package io.upushy.pipeline.steps.cd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as it is before it is sent.
 *
 * @param size bytes
 * @param md5 32 hex digits
 * @param sha256 64 hex digits
 */
record LocalFile(Path path, long size, String md5, String sha256) {

    private static final int BUFFER = 128 * 1024;

    static LocalFile read(Path path) throws IOException {
        try {
            var md5 = MessageDigest.getInstance("MD5");
            var sha256 = MessageDigest.getInstance("SHA-256");
            var size = 0L;
            try (var content = Files.newInputStream(path)) {
                var buffer = new byte[BUFFER];
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    md5.update(buffer, 0, read);
                    sha256.update(buffer, 0, read);
                    size += read;
                }
            }
            var hex = HexFormat.of();
            return new LocalFile(path, size, hex.formatHex(md5.digest()), hex.formatHex(sha256.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
