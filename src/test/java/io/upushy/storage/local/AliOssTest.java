package io.upushy.storage.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.upushy.storage.ObjectKeys;
import io.upushy.storage.UploadCredentials;
import io.upushy.storage.Uploader;
import io.upushy.testing.Accounts;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import tools.jackson.databind.json.JsonMapper;

/** The ali-oss package as it is published, in a Node of its own, with the credentials that the server issues. */
@UpushyTest
class AliOssTest {

    private static final Path SOURCE = Path.of("src/test/node/ali-oss");
    private static final Path HOME = Path.of("target/ali-oss");
    private static final int MEGABYTES = 200;

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Autowired
    UploadCredentials credentials;

    @TempDir
    Path folder;

    private final String prefix = UUID.randomUUID() + "/2026-11/";

    @BeforeAll
    static void install() throws Exception {
        assumeTrue(succeeds("node", "--version") && succeeds("npm", "--version"), "Node and npm are not installed");
        Files.createDirectories(HOME);
        for (var file : List.of("package.json", "package-lock.json", "upload.cjs")) {
            Files.copy(SOURCE.resolve(file), HOME.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        var there = Files.isDirectory(HOME.resolve("node_modules/ali-oss"));
        assumeTrue(
                there || succeeds("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"),
                "The ali-oss package cannot be installed from the npm registry");
    }

    private static boolean succeeds(String... command) throws Exception {
        try {
            var directory = Files.isDirectory(HOME) ? HOME.toFile() : new File(".");
            var process = new ProcessBuilder(command)
                    .directory(directory)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(3, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    @Test
    void everyCallThatABrowserMakesWorksWithBothSignatures() throws Exception {
        var process = node("all", prefix);
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    @Test
    void aLargeUploadThatIsKilledGoesOnWhereItWas() throws Exception {
        var file = folder.resolve("large.wgt");
        var sha256 = fill(file);
        var key = prefix + "abc/large.wgt";
        var checkpoint = folder.resolve("checkpoint.json").toString();

        var killed = node("resume", file.toString(), key, checkpoint);
        try (var lines = killed.inputReader(StandardCharsets.UTF_8)) {
            waitForPart(lines, MEGABYTES / 3);
            killed.destroyForcibly().waitFor();
        }
        assertThat(head(key)).isEqualTo(404);

        var resumed = node("resume", file.toString(), key, checkpoint);
        var output = new String(resumed.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(resumed.waitFor()).as(output).isZero();
        assertThat(output).contains("-" + MEGABYTES + "\"");
        assertThat(output.lines().filter(line -> line.startsWith("part ")))
                .hasSizeLessThanOrEqualTo(MEGABYTES - MEGABYTES / 3);
        assertThat(sha256Of(key)).isEqualTo(sha256);
    }

    private static void waitForPart(BufferedReader lines, int number) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals("part " + number)) {
                return;
            }
        }
        throw new AssertionError("The upload ended before part " + number);
    }

    private Process node(String... arguments) throws IOException {
        var request = MockServerHttpRequest.get("/")
                .header("Host", "127.0.0.1:" + server.port())
                .build();
        var holder = new Uploader(accounts.idOf(accounts.registerAdmin()), null, false);
        var issued = credentials.forPrefix(prefix, holder, request).block(Duration.ofSeconds(5));
        var builder = new ProcessBuilder("node", "upload.cjs")
                .directory(HOME.toFile())
                .redirectErrorStream(true);
        builder.command().addAll(List.of(arguments));
        builder.environment().put("CREDENTIALS", JsonMapper.shared().writeValueAsString(issued));
        return builder.start();
    }

    private static byte[] fill(Path file) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        var random = new Random(1);
        var megabyte = new byte[1 << 20];
        try (var out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            for (int i = 0; i < MEGABYTES; i++) {
                random.nextBytes(megabyte);
                out.write(megabyte);
            }
        }
        return digest.digest();
    }

    private byte[] sha256Of(String key) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new DigestInputStream(address(key).toURL().openStream(), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return digest.digest();
    }

    private int head(String key) throws IOException {
        var connection = (java.net.HttpURLConnection) address(key).toURL().openConnection();
        connection.setRequestMethod("HEAD");
        return connection.getResponseCode();
    }

    private URI address(String key) {
        return URI.create(server.url() + "/upushy/" + ObjectKeys.encode(key));
    }
}
