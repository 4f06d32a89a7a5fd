package io.upushy.benchmark;

import io.upushy.testing.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One large file put to the local store as an OSS SDK would, and copied by a bare route to the same disk, in turns. */
final class UploadThroughput {

    static final Map<String, String> SETTINGS =
            Map.of("STORAGE_ACCESS_KEY_ID", "benchmark", "STORAGE_ACCESS_KEY_SECRET", "a secret of the benchmark");

    private static final int MEGABYTES = 256;
    private static final int RUNS = 7;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path file;

    private UploadThroughput(Path file) {
        this.file = file;
    }

    /** Medians, in megabytes a second. */
    record Comparison(double baseline, double server) {

        double ratio() {
            return server / baseline;
        }
    }

    static Comparison compare(int barePort, ServerProcess server, Path folder) throws Exception {
        var file = folder.resolve("upload.bin");
        var random = new Random(1);
        var megabyte = new byte[1 << 20];
        try (var out = Files.newOutputStream(file)) {
            for (int i = 0; i < MEGABYTES; i++) {
                random.nextBytes(megabyte);
                out.write(megabyte);
            }
        }
        return new UploadThroughput(file).run(barePort, server.server().url());
    }

    private Comparison run(int barePort, String server) throws Exception {
        var baseline = new double[RUNS];
        var measured = new double[RUNS];
        var bare = "http://127.0.0.1:" + barePort + "/";
        for (int i = -2; i < RUNS; i++) { // twice to warm up
            var copied = put(bare, "/");
            var stored = put(server, "/upushy/benchmark/" + (i + 2) + ".bin");
            if (i >= 0) {
                baseline[i] = copied;
                measured[i] = stored;
            }
        }
        Arrays.sort(baseline);
        Arrays.sort(measured);
        return new Comparison(baseline[RUNS / 2], measured[RUNS / 2]);
    }

    private double put(String server, String path) throws Exception {
        var date = DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC));
        var request = HttpRequest.newBuilder(URI.create(server).resolve(path))
                .PUT(BodyPublishers.ofFile(file))
                .header("x-oss-date", date)
                .header(
                        "Authorization",
                        "OSS benchmark:" + sign("PUT\n\n\n" + date + "\nx-oss-date:" + date + "\n" + path))
                .build();
        var start = System.nanoTime();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return MEGABYTES / ((System.nanoTime() - start) / 1e9);
    }

    private static String sign(String text) throws GeneralSecurityException {
        var secret = SETTINGS.get("STORAGE_ACCESS_KEY_SECRET").getBytes(StandardCharsets.UTF_8);
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(secret, "HmacSHA1"));
        return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
