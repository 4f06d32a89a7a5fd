package io.upushy.storage.local;

import io.upushy.storage.Uploader;
import io.upushy.storage.local.OssError.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Credentials of the local store. Temporary ones are not kept anywhere: the token says what it is for and carries a seal, and
 * the secret follows from the token, so that every instance on this DATA_DIR knows them, also after a restart.
 */
final class LocalCredentials {

    private static final int KEY_BYTES = 32;
    private static final int TOKEN_FIELDS = 6;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final byte[] key;
    private final LocalSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    LocalCredentials(byte[] key, LocalSettings settings, Clock clock) {
        this.key = key;
        this.settings = settings;
        this.clock = clock;
    }

    static LocalCredentials open(LocalSettings settings, Clock clock) {
        try {
            return new LocalCredentials(keyIn(settings.objects()), settings, clock);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read or write the key of the object store", failure);
        }
    }

    private static byte[] keyIn(Path folder) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve("credentials.key");
        var fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        try {
            Files.write(file, fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            return fresh;
        } catch (FileAlreadyExistsException kept) {
            return Files.readAllBytes(file);
        }
    }

    /**
     * @param accessKeyId unique to these credentials
     * @param token names the prefix, the holder and the end, sealed
     */
    record Temporary(String accessKeyId, String secret, String token, Instant expiration) {}

    Temporary issue(String prefix, Uploader holder, Duration lifetime) {
        var id = new byte[12];
        random.nextBytes(id);
        var accessKeyId = "STS." + HexFormat.of().formatHex(id);
        var expiration = clock.instant().plus(lifetime);
        var content = String.join(
                "\n",
                accessKeyId,
                Long.toString(expiration.getEpochSecond()),
                holder.userId(),
                Objects.requireNonNullElse(holder.projectId(), ""),
                Boolean.toString(holder.apiToken()),
                prefix);
        var payload = TEXT.encodeToString(content.getBytes(StandardCharsets.UTF_8));
        return new Temporary(
                accessKeyId, derive("secret", payload), payload + "." + derive("seal", payload), expiration);
    }

    /** The secret behind an access key, and what it may do. */
    record Known(String secret, Grant grant) {}

    Known find(String accessKeyId, @Nullable String token) {
        if (token != null) {
            return findTemporary(accessKeyId, token);
        }
        if (!settings.hasAccessKey() || !accessKeyId.equals(settings.storageAccessKeyId())) {
            throw new OssError(Code.InvalidAccessKeyId);
        }
        return new Known(settings.storageAccessKeySecret(), Grant.ALL);
    }

    private Known findTemporary(String accessKeyId, String token) {
        var dot = token.indexOf('.');
        var payload = token.substring(0, Math.max(0, dot));
        if (!Hmac.equal(bytes(derive("seal", payload)), bytes(token.substring(dot + 1)))) {
            throw new OssError(Code.InvalidSecurityToken);
        }
        var content =
                new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8).split("\n", TOKEN_FIELDS);
        if (content.length < TOKEN_FIELDS) {
            throw new OssError(Code.InvalidSecurityToken); // of a version before, which named no holder
        }
        if (!content[0].equals(accessKeyId)) {
            throw new OssError(Code.InvalidAccessKeyId);
        }
        if (!clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(content[1])))) {
            throw new OssError(Code.SecurityTokenExpired);
        }
        return new Known(derive("secret", payload), new Grant(content[5], holderIn(content)));
    }

    private static Uploader holderIn(String[] content) {
        return new Uploader(content[2], content[3].isEmpty() ? null : content[3], Boolean.parseBoolean(content[4]));
    }

    private String derive(String purpose, String payload) {
        return TEXT.encodeToString(Hmac.sha256(key, bytes(purpose + "\n" + payload)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
