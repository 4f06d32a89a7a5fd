package io.upushy.release.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.upushy.storage.ObjectStorage;
import io.upushy.storage.StoredObject;
import io.upushy.testing.Packages;
import io.upushy.web.ApiException;
import io.upushy.web.RequestHead;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.Deflater;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Whatever lies in the store, an inspection takes bounded memory, disk and time, and leaves no file. */
@Timeout(60)
class PackageInspectorTest {

    private static final Duration SOON = Duration.ofSeconds(50);
    private static final int LIMIT_MB = 64;
    private static final int CHUNK = 64 * 1024;

    @TempDir
    Path dataDir;

    private final Store store = new Store();
    private InspectionQueue queue;
    private PackageInspector inspector;

    /** A store that says and sends what a test wants. */
    private static final class Store implements ObjectStorage {

        private final AtomicInteger heads = new AtomicInteger();
        private Mono<StoredObject> head = Mono.empty();
        private Mono<StoredObject> laterHead = Mono.empty();
        private Flux<DataBuffer> content = Flux.empty();

        private void holds(byte[] bytes) {
            says(bytes.length, "first");
            content = Flux.range(0, (bytes.length + CHUNK - 1) / CHUNK)
                    .map(i -> buffer(Arrays.copyOfRange(bytes, i * CHUNK, Math.min(bytes.length, (i + 1) * CHUNK))));
        }

        private void says(long size, String etag) {
            head = Mono.just(object(size, etag));
            laterHead = head;
        }

        private static StoredObject object(long size, String etag) {
            return new StoredObject("key", size, null, null, etag, "application/octet-stream", Instant.EPOCH);
        }

        @Override
        public Mono<StoredObject> head(String key) {
            return Mono.defer(() -> heads.getAndIncrement() == 0 ? head : laterHead);
        }

        @Override
        public Flux<DataBuffer> get(String key, long offset, long length) {
            return content;
        }

        @Override
        public Mono<StoredObject> put(String key, String contentType, Flux<DataBuffer> bytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Flux<StoredObject> list(String prefix) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Mono<Void> delete(String key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String publicBase(RequestHead request) {
            throw new UnsupportedOperationException();
        }
    }

    private static DataBuffer buffer(byte[] bytes) {
        return DefaultDataBufferFactory.sharedInstance.wrap(bytes);
    }

    @BeforeEach
    void start() {
        startWith(20);
    }

    private void startWith(int seconds) {
        var settings = new InspectionSettings(LIMIT_MB, seconds, 2, dataDir);
        queue = new InspectionQueue(settings);
        queue.start();
        inspector = new PackageInspector(store, queue, settings);
    }

    @AfterEach
    void stop() {
        Awaitility.await().untilAsserted(() -> assertThat(files()).isZero());
        queue.stop();
    }

    private long files() throws java.io.IOException {
        var folder = dataDir.resolve("inspection");
        if (!Files.exists(folder)) {
            return 0;
        }
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }

    private @Nullable InspectedPackage inspect(PackageKind kind) {
        return inspector.inspect("key", kind, "android").block(SOON);
    }

    private ApiException refusal(PackageKind kind) {
        var failure = catchThrowableOfType(ApiException.class, () -> inspect(kind));
        assertThat(failure).isNotNull();
        return failure;
    }

    @Test
    void aPackageIsReadFromItsFirstByteToItsLast() throws Exception {
        var bytes = Packages.wgt("1.4.0", 104);
        store.holds(bytes);

        var found = inspect(PackageKind.WGT);

        assertThat(found).isNotNull();
        assertThat(found.size()).isEqualTo(bytes.length);
        assertThat(found.md5()).isEqualTo(digest("MD5", bytes));
        assertThat(found.sha256()).isEqualTo(digest("SHA-256", bytes));
        assertThat(found.etag()).isEqualTo("first");
        assertThat(found.contents().version()).isEqualTo("1.4.0");
    }

    private static String digest(String algorithm, byte[] bytes) throws Exception {
        return java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance(algorithm).digest(bytes));
    }

    @Test
    void thereIsNothingToSayOfWhatIsNotThere() {
        assertThat(inspect(PackageKind.WGT)).isNull();
    }

    @Test
    void whatIsTooLargeIsNotEvenFetched() {
        store.says(LIMIT_MB * 1024L * 1024 + 1, "large");
        store.content = Flux.error(new AssertionError("fetched"));

        assertThat(refusal(PackageKind.WGT).key()).isEqualTo("release.inspection.tooLarge");
    }

    @Test
    void aStoreThatSendsMoreThanItSaysIsStoppedAtTheLimit() {
        store.says(10, "lying");
        var sent = new AtomicLong();
        store.content = Flux.<DataBuffer>generate(sink -> {
            sent.addAndGet(CHUNK);
            sink.next(buffer(new byte[CHUNK]));
        });

        assertThat(refusal(PackageKind.WGT).key()).isEqualTo("release.inspection.tooLarge");
        assertThat(sent.get()).isLessThan((LIMIT_MB + 4) * 1024L * 1024);
    }

    @Test
    void aStoreThatSaysNothingAnyMoreIsGivenUp() {
        startWith(1);
        store.says(1000, "slow");
        store.content = Flux.just(buffer(new byte[100])).concatWith(Flux.never());
        var slowContent = refusal(PackageKind.WGT);

        store.head = Mono.never();
        store.heads.set(0);
        var slowHead = refusal(PackageKind.WGT);

        for (var refusal : new ApiException[] {slowContent, slowHead}) {
            assertThat(refusal.status().value()).isEqualTo(503);
            assertThat(refusal.key()).isEqualTo("release.inspection.timeout");
        }
    }

    @Test
    void aStoreThatFailsHalfWayIsNoVerdict() {
        store.says(1000, "failing");
        store.content = Flux.just(buffer(new byte[100]))
                .concatWith(Mono.error(() -> ApiException.unavailable("storage.aliyun", "x")));

        assertThat(refusal(PackageKind.WGT).status().value()).isEqualTo(503);
    }

    @Test
    void whoLeavesLeavesNoFile() {
        store.says(1000, "left");
        store.content = Flux.just(buffer(new byte[100])).concatWith(Flux.never());
        var caller = inspector.inspect("key", PackageKind.WGT, "android").subscribe();
        Awaitility.await().untilAsserted(() -> assertThat(files()).isEqualTo(1));

        caller.dispose();
    }

    @Test
    void whatIsReplacedOrRemovedWhileItIsReadIsRefused() {
        store.holds(Packages.wgt("1.4.0", 104));
        store.laterHead = Mono.just(Store.object(Packages.wgt("1.4.0", 104).length, "second"));
        assertThat(refusal(PackageKind.WGT).key()).isEqualTo("release.url.changed");

        store.heads.set(0);
        store.laterHead = Mono.empty();
        assertThat(refusal(PackageKind.WGT).key()).isEqualTo("release.url.missing");
    }

    @Test
    void aPackageThatWasCutOffIsRefusedWhereverItWas() {
        var whole = Packages.wgt("1.4.0", 104);
        for (int length = 0; length < whole.length; length += 7) {
            store.heads.set(0);
            store.holds(Arrays.copyOf(whole, length));
            assertThat(refusal(PackageKind.WGT).status().value()).isEqualTo(422);
        }
    }

    @Test
    void aPlainZipUnderTheNameOfAWgtIsToldWhatIsMissing() {
        store.holds(Packages.zip(Map.of("readme.txt", new byte[100], "photo.jpg", new byte[5000])));

        assertThat(refusal(PackageKind.WGT).key()).isEqualTo("release.package.noManifest");
    }

    @Test
    void tenGigabytesOfZerosAreRefusedWhetherTheySayItOrNot() {
        var packed = deflatedZeros(10 * 1024);
        assertThat(packed).hasSizeLessThan(LIMIT_MB << 20);
        for (long said : new long[] {10L << 30, 1 << 20, 0, packed.length * 2L}) {
            store.heads.set(0);
            store.holds(new RawZip()
                    .zip64()
                    .add("manifest.json", Packages.bytes(Packages.builtManifest("a", "1.0", "1", "{}", "{}")))
                    .addPacked("app-service.js", packed, said)
                    .build());

            var refusal = refusal(PackageKind.WGT);
            assertThat(refusal.status().value()).isEqualTo(422);
        }
    }

    /** So many megabytes, of which each packs to the same bytes, since a full flush forgets what was before. */
    private static byte[] deflatedZeros(int megabytes) {
        var deflater = new Deflater(9, true);
        deflater.setInput(new byte[1 << 20]);
        var buffer = new byte[CHUNK];
        var length = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
        var all = new ByteArrayOutputStream(length * megabytes);
        for (int i = 0; i < megabytes; i++) {
            all.write(buffer, 0, length);
        }
        all.write(3); // the end: a last block, empty
        all.write(0);
        deflater.end();
        return all.toByteArray();
    }

    @Test
    void thousandsOfFilesAreNoTrouble() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("manifest.json", Packages.bytes(Packages.builtManifest("a", "1.0", "7", "{}", "{}")));
        for (int i = 0; i < 8000; i++) {
            files.put("static/" + i + ".png", new byte[10]);
        }
        store.holds(Packages.zip(files));

        var found = inspect(PackageKind.WGT);

        assertThat(found).isNotNull();
        assertThat(found.contents().versionCode()).isEqualTo(7);
    }

    @Test
    void aManifestNestedWithoutEndIsNoManifest() {
        var deep = "{\"id\":\"a\",\"x\":" + "[".repeat(400_000) + "]".repeat(400_000) + "}";
        store.holds(Packages.wgt(deep));

        assertThat(refusal(PackageKind.WGT).key()).isEqualTo("release.package.manifestUnreadable");
    }

    @Test
    void commentsInAManifestAreReadOver() {
        store.holds(Packages.wgt(
                "/* {\"id\":\"b\"} */ {\"id\":\"a\", // \"id\"\n\"version\":{\"name\":\"1.0\",/**/\"code\":3,}}"));

        var found = inspect(PackageKind.WGT);

        assertThat(found).isNotNull();
        assertThat(found.contents().appid()).isEqualTo("a");
        assertThat(found.contents().versionCode()).isEqualTo(3);
    }
}
