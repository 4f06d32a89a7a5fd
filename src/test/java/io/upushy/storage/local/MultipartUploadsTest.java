package io.upushy.storage.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.storage.local.MultipartUpload.Part;
import io.upushy.storage.local.MultipartUpload.PartName;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import tools.jackson.databind.json.JsonMapper;

class MultipartUploadsTest {

    private static final String KEY = "project/2026-11/abc/发布.wgt";

    @TempDir
    Path folder;

    private LocalObjects objects;

    @BeforeEach
    void open() throws IOException {
        objects = new LocalObjects(folder, () -> Long.MAX_VALUE, JsonMapper.shared(), Clock.systemUTC());
    }

    @AfterEach
    void close() throws IOException {
        objects.close();
    }

    private void restart() throws IOException {
        objects.close();
        open();
    }

    @Test
    void anUploadGoesOnAfterARestart() throws IOException {
        var upload = objects.uploads().initiate(KEY, "text/plain");
        var first = part(upload, 1, 200_000);
        restart();
        var second = part(objects.uploads().find(upload.id(), KEY), 2, 100);
        var entry = objects.uploads().complete(upload, names(first, second), true);
        restart();
        assertThat(objects.find(KEY)).isEqualTo(entry);
        assertThat(entry.size()).isEqualTo(200_100);
        assertThat(entry.contentType()).isEqualTo("text/plain");
        assertThat(blobs()).isEqualTo(2);
    }

    @Test
    void theChecksumOfThePartsIsThatOfTheWhole() throws IOException {
        var upload = objects.uploads().initiate(KEY, "text/plain");
        var first = part(upload, 1, 200_000);
        var second = part(upload, 2, 777);
        var entry = objects.uploads().complete(upload, names(first, second), true);
        var whole = new Crc64();
        whole.update(ByteBuffer.wrap(bytes(1, 200_000)));
        whole.update(ByteBuffer.wrap(bytes(2, 777)));
        assertThat(entry.crc64()).isEqualTo(Long.toUnsignedString(whole.value()));
    }

    @Test
    void partsThatWereNotNamedAreRemoved() throws IOException {
        var upload = objects.uploads().initiate(KEY, "text/plain");
        part(upload, 1, 200_000);
        var second = part(upload, 2, 100);
        objects.uploads().complete(upload, names(second), true);
        assertThat(blobs()).isEqualTo(1);
        assertThat(folder.resolve("uploads")).isEmptyDirectory();
    }

    @Test
    void whatNobodyGoesOnWithIsRemovedAfterAWhile() throws IOException {
        var upload = objects.uploads().initiate(KEY, "text/plain");
        part(upload, 1, 100);
        assertThat(objects.uploads().sweep(Instant.now().minusSeconds(60))).isZero();
        assertThat(objects.uploads().sweep(Instant.now().plusSeconds(1))).isEqualTo(1);
        assertThat(blobs()).isZero();
        assertThatThrownBy(() -> objects.uploads().find(upload.id(), KEY)).isInstanceOf(OssError.class);
    }

    @Test
    void anObjectOutlivesARecordOfItsUploadThatACrashLeft() throws IOException {
        var upload = objects.uploads().initiate(KEY, "text/plain");
        var part = part(upload, 1, 100);
        var home = folder.resolve("uploads").resolve(upload.id());
        var records = new TreeMap<Path, byte[]>();
        try (var files = Files.list(home)) {
            for (var file : files.toList()) {
                records.put(file, Files.readAllBytes(file));
            }
        }
        objects.uploads().complete(upload, names(part), true);
        Files.createDirectory(home);
        for (Map.Entry<Path, byte[]> record : records.entrySet()) {
            Files.write(record.getKey(), record.getValue());
        }
        restart();
        objects.uploads().complete(upload, names(part), false); // once more, as a client would that got no answer
        assertThat(blobs()).isEqualTo(1);
        assertThat(objects.find(KEY)).isNotNull();
    }

    @Test
    void whatACrashLeftOfAnEndedUploadIsRemovedAtStart() throws IOException {
        var upload = objects.uploads().initiate(KEY, "text/plain");
        part(upload, 1, 100);
        Files.delete(folder.resolve("uploads").resolve(upload.id()).resolve("upload.json"));
        restart();
        assertThat(folder.resolve("uploads")).isEmptyDirectory();
        assertThat(blobs()).isZero();
    }

    private Part part(MultipartUpload upload, int number, int size) throws IOException {
        var writer = objects.write(Set.of());
        writer.write(DefaultDataBufferFactory.sharedInstance.wrap(bytes(number, size)));
        return objects.uploads().put(upload, number, writer.finish());
    }

    private static byte[] bytes(int seed, int size) {
        var bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static List<PartName> names(Part... parts) {
        return List.of(parts).stream()
                .map(part -> new PartName(part.number(), "\"" + part.etag() + "\""))
                .toList();
    }

    private long blobs() throws IOException {
        try (var files = Files.walk(folder.resolve("blobs"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
