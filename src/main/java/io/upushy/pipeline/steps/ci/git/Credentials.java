package io.upushy.pipeline.steps.ci.git;

import io.upushy.pipeline.StepFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * What git proves itself with; never on a command line.
 *
 * @param username for the web; null when there is no password
 * @param password of the web, or a token; given to the repository's own host only
 * @param privateKey in OpenSSH or PEM form
 * @param knownHosts lines as in {@code ~/.ssh/known_hosts}; needed for ssh, whose hosts are never trusted at first sight
 */
public record Credentials(
        @Nullable String username,
        @Nullable String password,
        @Nullable String privateKey,
        @Nullable String knownHosts) {

    private static final String USERNAME = "UPUSHY_GIT_USERNAME";
    private static final String PASSWORD = "UPUSHY_GIT_PASSWORD";
    private static final String SSH_FOLDER = "UPUSHY_GIT_SSH";

    /** A credential helper in place of a program; git asks it on its standard output. */
    private static final String HELPER = "!f() { test \"$1\" = get && printf 'username=%s\\npassword=%s\\n'" + " \"$"
            + USERNAME + "\" \"$" + PASSWORD + "\"; }; f";

    private static final String SSH = "ssh -F /dev/null -o IdentityAgent=none -o IdentitiesOnly=yes -o BatchMode=yes"
            + " -o StrictHostKeyChecking=yes -o GlobalKnownHostsFile=/dev/null -o UpdateHostKeys=no"
            + " -o ConnectTimeout=20 -o ServerAliveInterval=15 -o PasswordAuthentication=no"
            + " -o \"UserKnownHostsFile=\\\"$" + SSH_FOLDER + "/known_hosts\\\"\" -i \"$" + SSH_FOLDER + "/key\"";

    @Override
    public String toString() {
        return "Credentials[…]";
    }

    /** Git's configuration for an address, as {@code GIT_CONFIG_COUNT} takes it. */
    Map<String, String> configuration(Address address) {
        return password == null || !address.isWeb()
                ? Map.of()
                : Map.of("credential." + address.origin() + ".helper", HELPER);
    }

    /**
     * The environment that goes with it.
     *
     * @param folder nobody else's, and gone when git has ended
     */
    Map<String, String> environment(Address address, Path folder) throws IOException {
        var environment = new HashMap<String, String>();
        if (address.isWeb() && password != null) {
            environment.put(USERNAME, requireLine(username == null ? "git" : username));
            environment.put(PASSWORD, requireLine(password.strip()));
        }
        if (address.protocol().equals("ssh")) {
            if (knownHosts == null || knownHosts.isBlank()) {
                throw StepFailure.lasting("pipeline.step.checkout.knownHosts");
            }
            write(folder.resolve("known_hosts"), knownHosts);
            write(folder.resolve("key"), privateKey == null ? "" : privateKey);
            environment.put(SSH_FOLDER, folder.toString());
            environment.put("GIT_SSH_COMMAND", SSH);
            environment.put("GIT_SSH_VARIANT", "ssh");
        }
        return environment;
    }

    /** OpenSSH takes no key without a line end after it, and no key that others may read. */
    private static void write(Path file, String text) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text.strip() + "\n");
    }

    /** A line end would begin another answer of the helper. */
    private static String requireLine(String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw StepFailure.lasting("pipeline.step.checkout.credentials");
        }
        return text;
    }

    static Path folder(Path parent) throws IOException {
        return Files.createTempDirectory(
                parent, "git-", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    static void remove(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
