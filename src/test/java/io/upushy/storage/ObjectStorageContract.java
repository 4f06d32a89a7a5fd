package io.upushy.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.PooledByteBufAllocator;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.core.io.buffer.PooledDataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What every object store does. */
public abstract class ObjectStorageContract {

    protected static final String OCTETS = "application/octet-stream";
    protected static final Duration SOON = Duration.ofSeconds(60);
    private static final int BUFFER = 7000;

    private final NettyDataBufferFactory buffers = new NettyDataBufferFactory(PooledByteBufAllocator.DEFAULT);
    private final List<DataBuffer> handedOut = Collections.synchronizedList(new ArrayList<>());

    protected abstract ObjectStorage storage();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6999, 300_000, 8 << 20, 17_000_003})
    void whatIsPutIsWhatIsRead(int size) {
        var bytes = randomBytes(size);
        var key = newKey("a.wgt");
        var stored = put(key, bytes);
        assertThat(stored.key()).isEqualTo(key);
        assertThat(stored.size()).isEqualTo(size);
        assertThat(stored.md5()).isEqualTo(hex("MD5", bytes));
        assertThat(stored.sha256()).isEqualTo(hex("SHA-256", bytes));
        assertThat(read(key, 0, Long.MAX_VALUE)).isEqualTo(bytes);
        assertSame(stored, storage().head(key).block(SOON));
        assertEverythingReleased();
    }

    /** Later a store may know less of the digests than right after the upload, but nothing else. */
    private static void assertSame(StoredObject stored, @Nullable StoredObject found) {
        assertThat(found).isNotNull();
        assertThat(found.md5()).isIn(stored.md5(), null);
        assertThat(found.sha256()).isIn(stored.sha256(), null);
        assertThat(found)
                .usingRecursiveComparison()
                .ignoringFields("md5", "sha256")
                .isEqualTo(stored);
    }

    @Test
    void whatIsBelowAPrefixIsListed() {
        var area = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            put(area + "/2026-11/" + i + "/a.wgt", randomBytes(10 + i));
        }
        put(area + "/2026-12/0/a.wgt", randomBytes(10));
        put(area + "x/2026-11/0/a.wgt", randomBytes(10));

        var listed = storage().list(area + "/2026-11/").collectList().block(SOON);

        assertThat(listed)
                .extracting(found -> found.key() + " " + found.size())
                .containsExactlyInAnyOrder(
                        area + "/2026-11/0/a.wgt 10", area + "/2026-11/1/a.wgt 11", area + "/2026-11/2/a.wgt 12");
        assertThat(storage().list(area + "/").count().block(SOON)).isEqualTo(4);
        assertThat(storage().list(UUID.randomUUID() + "/").count().block(SOON)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0,1", "0,400000", "1,131072", "131071,2", "299999,1", "299999,500", "300000,1", "400000,7", "5,0"})
    void partOfAnObjectIsRead(int offset, int length) {
        var bytes = randomBytes(300_000);
        var key = newKey("part.wgt");
        put(key, bytes);
        var from = Math.min(offset, bytes.length);
        var expected = Arrays.copyOfRange(bytes, from, Math.min(from + length, bytes.length));
        assertThat(read(key, offset, length)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"发布 包+1.wgt", "ünï?#%&=.apk", "😀 emoji'\"<>.zip", "a%2Fb.wgt", "e\u0301.wgt"})
    void namesSurviveWhateverTheyAreMadeOf(String name) {
        var key = newKey(name);
        put(key, new byte[] {1, 2, 3});
        var found = storage().head(key).block(SOON);
        assertThat(found).isNotNull();
        assertThat(found.key()).isEqualTo(key);
        assertThat(read(key, 0, 10)).containsExactly(1, 2, 3);
    }

    @Test
    void theContentTypeIsKept() {
        var key = newKey("a.apk");
        storage()
                .put(key, "application/vnd.android.package-archive", content(new byte[5]))
                .block(SOON);
        assertThat(storage().head(key).map(StoredObject::contentType).block(SOON))
                .isEqualTo("application/vnd.android.package-archive");
    }

    @Test
    void thereIsNothingUnderAnUnknownKey() {
        assertThat(storage().head(newKey("unknown")).blockOptional(SOON)).isEmpty();
        StepVerifier.create(storage().get(newKey("unknown"), 0, 1)).verifyError();
    }

    @Test
    void aDeletedObjectIsGoneAndMayBeDeletedAgain() {
        var key = newKey("gone.wgt");
        put(key, randomBytes(10));
        storage().delete(key).block(SOON);
        storage().delete(key).block(SOON);
        assertThat(storage().head(key).blockOptional(SOON)).isEmpty();
    }

    @Test
    void aSecondPutReplacesTheWholeObject() {
        var key = newKey("twice.wgt");
        put(key, randomBytes(300_000));
        var second = randomBytes(1000);
        put(key, second);
        assertThat(read(key, 0, Long.MAX_VALUE)).isEqualTo(second);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 400_000, 20_000_000})
    void anUploadThatFailsHalfWayLeavesNothing(int size) {
        var key = newKey("half.wgt");
        var half = content(randomBytes(size)).concatWith(Mono.error(new IllegalStateException("cut")));
        StepVerifier.create(storage().put(key, OCTETS, half))
                .verifyErrorMatches(failure -> "cut".equals(rootMessage(failure)));
        assertThat(storage().head(key).blockOptional(SOON)).isEmpty();
        assertEverythingReleased();
        assertNothingLeft();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 400_000, 20_000_000})
    void anUploadThatIsCancelledHalfWayLeavesNothing(int size) {
        var key = newKey("cancelled.wgt");
        var endless = content(randomBytes(size)).concatWith(Flux.never());
        StepVerifier.create(storage().put(key, OCTETS, endless))
                .thenAwait(Duration.ofMillis(200))
                .thenCancel()
                .verify(SOON);
        assertEverythingReleased();
        assertNothingLeft();
        assertThat(storage().head(key).blockOptional(SOON)).isEmpty();
    }

    @Test
    void concurrentPutsOfOneKeyEndWithOneWholeObject() {
        var key = newKey("raced.wgt");
        var bodies =
                IntStream.range(0, 8).mapToObj(i -> randomBytes(200_000 + i)).toList();
        Flux.fromIterable(bodies)
                .flatMap(body -> storage().put(key, OCTETS, content(body)), bodies.size())
                .blockLast(SOON);
        var winner = storage().head(key).block(SOON);
        var bytes = read(key, 0, Long.MAX_VALUE);
        assertThat(bodies).anyMatch(body -> Arrays.equals(body, bytes));
        assertThat(winner).isNotNull();
        assertThat(winner.size()).isEqualTo(bytes.length);
        assertEverythingReleased();
    }

    /** Checks, where a test can look inside the store, that no bytes of an upload were left behind. */
    protected void assertNothingLeft() {}

    protected final String newKey(String name) {
        return "project-" + UUID.randomUUID().toString().substring(0, 8) + "/2026-11/" + UUID.randomUUID() + "/" + name;
    }

    protected final StoredObject put(String key, byte[] bytes) {
        var stored = storage().put(key, OCTETS, content(bytes)).block(SOON);
        assertThat(stored).isNotNull();
        return stored;
    }

    /** Pooled buffers, as the network brings them. */
    protected final Flux<DataBuffer> content(byte[] bytes) {
        var count = (bytes.length + BUFFER - 1) / BUFFER;
        return Flux.range(0, count).map(i -> {
            var end = Math.min(bytes.length, (i + 1) * BUFFER);
            DataBuffer buffer = buffers.allocateBuffer(BUFFER);
            buffer.write(bytes, i * BUFFER, end - i * BUFFER);
            handedOut.add(buffer);
            return buffer;
        });
    }

    protected final byte[] read(String key, long offset, long length) {
        var joined = DataBufferUtils.join(storage().get(key, offset, length))
                .map(ObjectStorageContract::toBytes)
                .block(SOON);
        return joined == null ? new byte[0] : joined;
    }

    /** Cancelling hands the clean-up to another thread, so this waits for it. */
    protected final void assertEverythingReleased() {
        eventually(
                () -> assertThat(handedOut).allSatisfy(buffer -> assertThat(((PooledDataBuffer) buffer).isAllocated())
                        .isFalse()));
    }

    protected static void eventually(Runnable assertion) {
        var end = System.nanoTime() + SOON.toNanos() / 6;
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                Thread.onSpinWait();
            }
        }
    }

    protected static byte[] randomBytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    protected static String hex(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] toBytes(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static String rootMessage(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
