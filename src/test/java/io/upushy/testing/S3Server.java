package io.upushy.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** s3proxy, a server that speaks S3 and checks signatures, as a process of its own; objects are in its memory. */
public final class S3Server {

    public static final String BUCKET = "packages";
    public static final String ACCESS_KEY = "tester";
    public static final String SECRET = "a-secret-of-the-tests";

    private static final Path JARS = Path.of("target/test-servers/s3proxy").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static @Nullable S3Server running;

    private final String url;

    private S3Server(String url) {
        this.url = url;
    }

    /** The server of this run, started when it is first asked for. */
    public static synchronized S3Server get() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    public String url() {
        return url;
    }

    /** What makes upushy use it. */
    public Map<String, Object> settings() {
        return Map.of(
                "S3_BUCKET", BUCKET,
                "S3_ENDPOINT", url,
                "S3_PATH_STYLE", "true",
                "S3_ACCESS_KEY_ID", ACCESS_KEY,
                "S3_SECRET_ACCESS_KEY", SECRET);
    }

    private static S3Server start() {
        var url = "http://127.0.0.1:" + FreePort.find();
        var folder = Scratch.folder("s3");
        try {
            Files.writeString(
                    folder.resolve("s3proxy.conf"),
                    String.join(
                            "\n",
                            "s3proxy.endpoint=" + url,
                            "s3proxy.authorization=aws-v2-or-v4",
                            "s3proxy.identity=" + ACCESS_KEY,
                            "s3proxy.credential=" + SECRET,
                            "jclouds.provider=transient-nio2",
                            "jclouds.identity=unused",
                            "jclouds.credential=unused",
                            "jclouds.endpoint="));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var command = JavaProgram.command(
                classpath(), List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"), "org.gaul.s3proxy.Main");
        command.addAll(List.of("--properties", "s3proxy.conf"));
        var process = ChildProcess.start(folder, Map.of(), command);
        Scratch.atEndOfRun(process::kill);
        process.awaitLog(0, Pattern.compile("Started .*ServerConnector"), PATIENCE);
        try (var client = client(url)) {
            client.createBucket(request -> request.bucket(BUCKET));
        }
        return new S3Server(url);
    }

    /** Its own libraries, and of the tests' those that it has in common with them. */
    private static String classpath() {
        var shared = Arrays.stream(JavaProgram.mainClasspath().split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
        return JARS + File.separator + "*" + File.pathSeparator + shared;
    }

    private static S3Client client(String url) {
        return S3Client.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .endpointOverride(URI.create(url))
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY, SECRET)))
                .build();
    }
}
