package io.upushy.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** OpenSSH's own server on a port of its own, which lets in the user of this run, by key only. */
public final class OpenSshServer implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/sbin/sshd");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private final int port;
    private final ChildProcess process;

    private OpenSshServer(Path folder, int port, ChildProcess process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** Starts one; on a machine without OpenSSH's server the test that asks is skipped, and says so. */
    public static OpenSshServer start() {
        if (!Files.isExecutable(PROGRAM)) {
            var reason = "there is no " + PROGRAM + " (package openssh-server)";
            System.err.printf("%n*** SKIPPED: deployment over ssh is not tested, %s.%n%n", reason);
            Assumptions.abort("deployment over ssh is not tested: " + reason);
        }
        try {
            return startIn(Scratch.folder("sshd"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static OpenSshServer startIn(Path folder) throws IOException {
        if ("root".equals(user())) {
            Files.createDirectories(Path.of("/run/sshd")); // where it gives up its rights
        }
        for (var type : List.of("ed25519", "ecdsa", "rsa")) {
            newKey(folder, "host_" + type, type, "");
        }
        newKey(folder, "user_ed25519", "ed25519", "");
        newKey(folder, "user_rsa", "rsa", "");
        newKey(folder, "user_locked", "ed25519", "open sesame");
        newKey(folder, "stranger", "ed25519", "");
        Files.writeString(
                folder.resolve("authorized_keys"),
                read(folder, "user_ed25519.pub") + read(folder, "user_rsa.pub") + read(folder, "user_locked.pub"));
        var port = FreePort.find();
        Files.writeString(folder.resolve("sshd_config"), configuration(folder, port));
        var process = ChildProcess.start(
                folder,
                Map.of(),
                List.of(
                        PROGRAM.toString(),
                        "-D",
                        "-e",
                        "-f",
                        folder.resolve("sshd_config").toString()));
        process.awaitLog(0, Pattern.compile("Server listening"), PATIENCE);
        return new OpenSshServer(folder, port, process);
    }

    private static String configuration(Path folder, int port) {
        return String.join(
                "\n",
                "Port " + port,
                "ListenAddress 127.0.0.1",
                "HostKey " + folder.resolve("host_ed25519"),
                "HostKey " + folder.resolve("host_ecdsa"),
                "HostKey " + folder.resolve("host_rsa"),
                "PidFile none",
                "AuthorizedKeysFile " + folder.resolve("authorized_keys"),
                "StrictModes no",
                "PermitRootLogin yes",
                "PasswordAuthentication no",
                "KbdInteractiveAuthentication no",
                "Subsystem sftp internal-sftp",
                "");
    }

    private static void newKey(Path folder, String name, String type, String passphrase) {
        output(folder, List.of("ssh-keygen", "-q", "-t", type, "-N", passphrase, "-C", name, "-f", name));
    }

    private static String output(Path folder, List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            var output = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + ": " + output);
            }
            return output;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String read(Path folder, String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public int port() {
        return port;
    }

    /** Whom it lets in. */
    public static String user() {
        return System.getProperty("user.name");
    }

    /**
     * A private key.
     *
     * @param name {@code user_ed25519}, {@code user_rsa}, {@code user_locked} (its passphrase is {@code open sesame}), or
     *     {@code stranger}, whom it does not let in
     */
    public String privateKey(String name) {
        return read(folder, name);
    }

    /** The line of a host key's public half. */
    public String hostKey(String type) {
        return read(folder, "host_" + type + ".pub").strip();
    }

    /** As {@code ssh-keygen -lf} shows it. */
    public String fingerprint(String type) {
        return output(folder, List.of("ssh-keygen", "-lf", "host_" + type + ".pub"))
                .split(" ")[1];
    }

    /** What it has written about those who came. */
    public String log() {
        return process.log();
    }

    @Override
    public void close() {
        process.kill();
    }
}
