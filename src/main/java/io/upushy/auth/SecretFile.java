package io.upushy.auth;

import io.upushy.web.InvalidSetting;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A generated secret in DATA_DIR, readable by the server's user only. */
public final class SecretFile {

    private static final int LENGTH = 64;

    private final Path file;
    private final String name;
    private final String setting;

    /**
     * @param name of the file
     * @param setting the key with which operators choose a secret of their own
     */
    public SecretFile(Path dataDir, String name, String setting) {
        this.file = dataDir.toAbsolutePath().normalize().resolve(name);
        this.name = name;
        this.setting = setting;
    }

    /**
     * The secret, which is made up the first time; 64 letters and digits.
     *
     * @throws InvalidSetting when the file cannot be read or written
     */
    public String readOrCreate() {
        try {
            if (Files.notExists(file)) {
                create();
            }
            var secret = Files.readString(file).strip();
            if (secret.length() >= LENGTH) {
                return secret;
            }
        } catch (IOException failure) {
            throw unusable("cannot be read or written: " + failure);
        }
        throw unusable("does not hold the secret this server once wrote");
    }

    /** Written under another name and linked: of two instances that share the folder one wins, nobody sees half a file. */
    private void create() throws IOException {
        Files.createDirectories(file.getParent());
        var draft = Files.createTempFile(file.getParent(), name, ".new", ownerOnly());
        try {
            write(draft);
            publish(draft);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void write(Path draft) throws IOException {
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap((Secrets.base62(LENGTH) + "\n").getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
    }

    private void publish(Path draft) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException anotherInstanceWasFaster) {
            // its secret is the one to read
        } catch (UnsupportedOperationException | IOException noLinks) {
            if (Files.notExists(file)) {
                Files.move(draft, file);
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        Set<String> views = FileSystems.getDefault().supportedFileAttributeViews();
        if (!views.contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }

    private InvalidSetting unusable(String problem) {
        return InvalidSetting.because(
                setting,
                setting + " is not set and the generated one in " + file + " " + problem,
                "Set " + setting + " to a long random text, or see that DATA_DIR may be written and remove a broken "
                        + name + ".");
    }
}
