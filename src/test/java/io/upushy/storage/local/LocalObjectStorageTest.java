package io.upushy.storage.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.storage.ObjectStorage;
import io.upushy.storage.ObjectStorageContract;
import io.upushy.web.ApiException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import tools.jackson.databind.json.JsonMapper;

class LocalObjectStorageTest extends ObjectStorageContract {

    @TempDir
    Path folder;

    private final AtomicLong freeSpace = new AtomicLong(Long.MAX_VALUE);
    private final Scheduler files = Schedulers.newBoundedElastic(4, 1000, "test-files");
    private LocalObjects objects;
    private LocalObjectStorage storage;

    @BeforeEach
    void open() throws IOException {
        objects = new LocalObjects(folder, freeSpace::get, JsonMapper.shared(), Clock.systemUTC());
        storage = new LocalObjectStorage(objects, files, new BlobUploads(objects, files), null, "upushy");
    }

    @AfterEach
    void close() throws IOException {
        objects.close();
        files.dispose();
    }

    private void restart() throws IOException {
        objects.close();
        open();
    }

    @Override
    protected ObjectStorage storage() {
        return storage;
    }

    @Override
    protected void assertNothingLeft() {
        eventually(() -> assertThat(filesBelow(folder)).isEmpty());
    }

    @Test
    void objectsSurviveARestart() throws IOException {
        var bytes = randomBytes(500_000);
        var key = newKey("kept.wgt");
        put(key, bytes);
        restart();
        assertThat(read(key, 0, Long.MAX_VALUE)).isEqualTo(bytes);
    }

    @Test
    void aReplacedAndADeletedObjectFreeTheirBytes() {
        var key = newKey("a.wgt");
        put(key, randomBytes(1000));
        put(key, randomBytes(1000));
        assertThat(filesBelow(folder.resolve("blobs"))).hasSize(1);
        storage.delete(key).block(SOON);
        assertNothingLeft();
    }

    @Test
    void whatAKilledServerLeftHalfWrittenIsRemovedAtStart() throws IOException {
        var key = newKey("kept.wgt");
        put(key, randomBytes(1000));
        objects.write(Set.of()); // an upload that never ends
        var area = Files.list(folder.resolve("index")).findFirst().orElseThrow();
        Files.writeString(area.resolve("half.tmp"), "{");
        assertThat(filesBelow(folder)).hasSize(4);
        restart();
        assertThat(filesBelow(folder)).hasSize(2);
        assertThat(read(key, 0, Long.MAX_VALUE)).hasSize(1000);
    }

    @Test
    void anotherInstanceInFlightIsNotSwept() throws IOException {
        objects.write(Set.of());
        try (var second = new LocalObjects(folder, freeSpace::get, JsonMapper.shared(), Clock.systemUTC())) {
            assertThat(filesBelow(folder)).hasSize(1);
            assertThat(second.find("nothing")).isNull();
        }
    }

    @Test
    void nothingIsSweptWhileTheIndexCannotBeRead() throws IOException {
        put(newKey("a.wgt"), randomBytes(1000));
        var index = filesBelow(folder.resolve("index")).get(0);
        Files.writeString(index, "{ damaged");
        restart();
        assertThat(filesBelow(folder.resolve("blobs"))).hasSize(1);
    }

    @Test
    void aFullDiskRefusesAnUploadAndShowsNothingOfIt() {
        var key = newKey("big.wgt");
        var filling =
                content(randomBytes(20 << 20)).doOnNext(buffer -> freeSpace.addAndGet(-buffer.readableByteCount()));
        freeSpace.set(80L << 20);
        StepVerifier.create(storage.put(key, OCTETS, filling))
                .expectErrorSatisfies(
                        failure -> assertThat(failure).isInstanceOfSatisfying(ApiException.class, refusal -> {
                            assertThat(refusal.status().value()).isEqualTo(503);
                            assertThat(refusal.key()).isEqualTo("storage.full");
                        }))
                .verify(SOON);
        assertEverythingReleased();
        assertNothingLeft();
        freeSpace.set(Long.MAX_VALUE);
        put(key, randomBytes(10));
    }

    @Test
    void anUploadCancelledAfterItsCommitIsTakenBack() throws IOException {
        var key = newKey("late.wgt");
        var entry = objects.commit(key, OCTETS, objects.write(Set.of()).finish());
        var newer = objects.commit(key, OCTETS, objects.write(Set.of()).finish());
        objects.revoke(entry);
        assertThat(objects.find(key)).isEqualTo(newer);
        objects.revoke(newer);
        assertThat(objects.find(key)).isNull();
        assertNothingLeft();
    }

    @Test
    void aSlowReaderIsNotReadAheadOf() {
        var key = newKey("slow.wgt");
        put(key, randomBytes(8 << 20));
        StepVerifier.create(storage.get(key, 0, Long.MAX_VALUE), 1)
                .expectNextCount(1)
                .expectNoEvent(Duration.ofMillis(50))
                .thenRequest(1)
                .expectNextCount(1)
                .thenCancel()
                .verify(SOON);
    }

    @Test
    void anUploadIsNotTakenFasterThanItIsWritten() {
        var requested = new AtomicLong();
        var content =
                content(randomBytes(2 << 20)).doOnRequest(requested::addAndGet).hide();
        storage.put(newKey("a.wgt"), OCTETS, content.doOnRequest(n -> assertThat(n)
                        .isLessThanOrEqualTo(64)))
                .block(SOON);
        assertThat(requested.get()).isPositive();
    }

    @Test
    void manyUploadsAtOnceShareTheThreads() {
        var bytes = randomBytes(100_000);
        var keys = Flux.range(0, 100).map(i -> newKey(i + ".wgt")).collectList().block();
        Flux.fromIterable(keys)
                .flatMap(key -> storage.put(key, OCTETS, content(bytes).delaySequence(Duration.ofMillis(5))), 100)
                .then(Mono.empty())
                .block(SOON);
        assertThat(keys)
                .allSatisfy(key -> assertThat(read(key, 0, Long.MAX_VALUE)).isEqualTo(bytes));
        assertEverythingReleased();
    }

    private List<Path> filesBelow(Path start) {
        try (var all = Files.walk(start)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals("lock"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
