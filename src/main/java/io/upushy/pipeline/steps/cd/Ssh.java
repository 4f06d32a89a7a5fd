package io.upushy.pipeline.steps.cd;

import io.upushy.pipeline.ShellText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Settings of {@code ssh}.
 *
 * @param port 22 when left out
 * @param key name of a secret: a private key as OpenSSH or PEM writes it
 * @param passphrase name of a secret: the key's
 * @param password name of a secret: the user's, where there is no key
 * @param hostKey what the server must prove to be: {@code SHA256:…} as {@code ssh-keygen -lf} prints it, or the whole line of its
 *     public key
 * @param from a file or folder in the workspace or the checked out source
 * @param unpack whether {@code from} is a zip whose contents are sent; false when left out
 * @param to the folder on the server, absolute; in it are {@code releases}, and the link {@code current} to one of them
 * @param restart a command for the server's shell, run after each switch; whoever writes the definition answers for it. In its
 *     environment are UPUSHY_BRANCH, UPUSHY_TAG, UPUSHY_COMMIT, UPUSHY_MESSAGE and UPUSHY_RUN (its number)
 * @param restartTimeout seconds; 60 when left out
 * @param health what must answer before the deployment counts
 * @param keep how many releases stay on the server; 5 when left out
 */
record Ssh(
        @NotBlank @Size(max = 255) String host,
        @Min(1) @Max(65535) @Nullable Integer port,
        @NotBlank @Size(max = 64) String user,
        @Nullable String key,
        @Nullable String passphrase,
        @Nullable String password,
        @NotBlank @Size(max = 4096) String hostKey,
        @NotBlank @Size(max = 500) String from,
        @Nullable Boolean unpack,
        @NotBlank @Size(max = 500) String to,
        @ShellText @Size(max = 4000) @Nullable String restart,
        @Min(1) @Max(3600) @Nullable Integer restartTimeout,
        @Valid @Nullable Health health,
        @Min(1) @Max(100) @Nullable Integer keep) {

    private static final int PORT = 22;
    private static final int RESTART_SECONDS = 60;
    private static final int KEEP = 5;

    /**
     * @param url asked by this server, not by the one deployed to; redirects are not followed
     * @param status what it must answer; 200 when left out
     * @param tries 10 when left out
     * @param every seconds between them; 3 when left out
     * @param timeout seconds for one answer; 5 when left out
     */
    record Health(
            @NotBlank @Size(max = 1000) String url,
            @Min(100) @Max(599) @Nullable Integer status,
            @Min(1) @Max(100) @Nullable Integer tries,
            @Min(1) @Max(300) @Nullable Integer every,
            @Min(1) @Max(300) @Nullable Integer timeout) {

        int expected() {
            return Objects.requireNonNullElse(status, 200);
        }

        int most() {
            return Objects.requireNonNullElse(tries, 10);
        }

        Duration pause() {
            return Duration.ofSeconds(Objects.requireNonNullElse(every, 3));
        }

        Duration patience() {
            return Duration.ofSeconds(Objects.requireNonNullElse(timeout, 5));
        }
    }

    @AssertTrue(message = "{pipeline.step.ssh.login.needed}")
    boolean isLoginGiven() {
        return (key == null) != (password == null);
    }

    int portNumber() {
        return Objects.requireNonNullElse(port, PORT);
    }

    boolean unpacks() {
        return Boolean.TRUE.equals(unpack);
    }

    Duration restartPatience() {
        return Duration.ofSeconds(Objects.requireNonNullElse(restartTimeout, RESTART_SECONDS));
    }

    int kept() {
        return Objects.requireNonNullElse(keep, KEEP);
    }
}
