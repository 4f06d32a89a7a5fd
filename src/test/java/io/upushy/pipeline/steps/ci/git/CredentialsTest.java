package io.upushy.pipeline.steps.ci.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.pipeline.LoneStep;
import io.upushy.pipeline.StepFailure;
import io.upushy.pipeline.steps.ci.command.StepTools;
import io.upushy.pipeline.steps.ci.command.Work;
import io.upushy.testing.GitRepository;
import io.upushy.testing.NeedsProgram;
import io.upushy.testing.Scratch;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@NeedsProgram("git")
class CredentialsTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static StepTools tools;

    private final GitRepository repository = new GitRepository();
    private final LoneStep run = new LoneStep("project", tools.workspace());

    @BeforeAll
    static void open() {
        tools = StepTools.withProcesses();
    }

    @AfterAll
    static void close() {
        tools.close();
    }

    @BeforeEach
    void commit() {
        repository.write("file", "content").commit("First");
    }

    private Checkout.Result fetch(String url, Credentials credentials) {
        var wanted = new Checkout(url, "main", null, null, 1, List.of(), false);
        var source = run.workspace().resolve("source");
        return Work.of(work -> tools.get(Checkouts.class).run(work, wanted, credentials, source, run.log()))
                .block(SOON);
    }

    private static Credentials password(String password) {
        return new Credentials("robot", password, null, null);
    }

    private GitServer server() {
        return new GitServer(repository.bare().getParent());
    }

    @Test
    void aPasswordOpensTheRepositoryAndIsWrittenNowhere() throws IOException {
        try (var server = server()) {
            fetch(server.url() + "/app.git", password(GitServer.PASSWORD + "\n"));
        }

        assertThat(run.workspace().resolve("source/file")).hasContent("content");
        assertThat(String.join("\n", run.lines())).doesNotContain("p@ss");
        try (var files = Files.walk(run.workspace())) {
            assertThat(files.filter(Files::isRegularFile)).noneMatch(file -> holds(file, "p@ss"));
        }
        assertThat(run.workspace()).isDirectoryNotContaining("glob:**/git-*");
    }

    private static boolean holds(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @Test
    void aWrongPasswordOrNoneIsToldAndNobodyIsAsked() {
        try (var server = server()) {
            for (var credentials : List.of(password("wrong"), new Credentials(null, null, null, null))) {
                assertThatThrownBy(() -> fetch(server.url() + "/app.git", credentials))
                        .isInstanceOfSatisfying(StepFailure.class, failure -> assertThat(failure.key())
                                .isEqualTo("pipeline.step.checkout.unreachable"));
                org.springframework.util.FileSystemUtils.deleteRecursively(
                        run.workspace().resolve("source/.git").toFile());
            }
        }
    }

    @Test
    void anotherHostThatTheRepositoryRedirectsToGetsNoPassword() {
        try (var server = server();
                var other = server()) {
            server.redirectTo(other.url());
            assertThatThrownBy(() -> fetch(server.url() + "/app.git", password(GitServer.PASSWORD)))
                    .isInstanceOf(StepFailure.class);
            assertThat(other.authorizations()).isEmpty();
        }
    }

    @Test
    void aPasswordOfSeveralLinesIsRefused() {
        assertThatThrownBy(() -> fetch("https://host/app.git", password("a\nhost=evil")))
                .isInstanceOfSatisfying(StepFailure.class, failure -> assertThat(failure.key())
                        .isEqualTo("pipeline.step.checkout.credentials"));
    }

    @Test
    @NeedsProgram({"sshd", "ssh", "ssh-keygen"})
    void aKeyOpensTheRepositoryOfTheHostThatIsKnownAndOfNoOther() throws Exception {
        var folder = Scratch.folder("sshd");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        key(folder.resolve("host"));
        key(folder.resolve("other"));
        key(folder.resolve("user"));
        Files.copy(folder.resolve("user.pub"), folder.resolve("authorized"));
        Files.createDirectories(Path.of("/run/sshd"));
        int port = freePort();
        var sshd = new ProcessBuilder(
                        "/usr/sbin/sshd",
                        "-D",
                        "-e",
                        "-f",
                        "/dev/null",
                        "-h",
                        folder.resolve("host").toString(),
                        "-o",
                        "ListenAddress=127.0.0.1:" + port,
                        "-o",
                        "StrictModes=no",
                        "-o",
                        "UsePAM=no",
                        "-o",
                        "PidFile=none",
                        "-o",
                        "AuthorizedKeysFile=" + folder.resolve("authorized"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            var url = "ssh://" + System.getProperty("user.name") + "@127.0.0.1:" + port + repository.bare();
            var secret = Files.readString(folder.resolve("user"));
            awaitListening(folder.resolve("log"));

            assertThatThrownBy(() -> fetch(url, new Credentials(null, null, secret, known(port, folder, "other"))))
                    .isInstanceOf(StepFailure.class);
            assertThat(String.join("\n", run.lines())).contains("Host key verification failed");
            org.springframework.util.FileSystemUtils.deleteRecursively(
                    run.workspace().resolve("source/.git"));

            fetch(url, new Credentials(null, null, secret, known(port, folder, "host")));
            assertThat(run.workspace().resolve("source/file")).hasContent("content");
            assertThat(run.workspace()).isDirectoryNotContaining("glob:**/git-*");
        } finally {
            sshd.destroyForcibly().waitFor();
        }
    }

    private static void key(Path file) throws Exception {
        var made = new ProcessBuilder("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", file.toString()).start();
        assertThat(made.waitFor()).isZero();
    }

    private static String known(int port, Path folder, String host) throws IOException {
        return "[127.0.0.1]:" + port + " " + Files.readString(folder.resolve(host + ".pub"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitListening(Path log) throws Exception {
        for (int i = 0; i < 200 && !Files.readString(log).contains("Server listening"); i++) {
            Thread.sleep(50);
        }
    }
}
