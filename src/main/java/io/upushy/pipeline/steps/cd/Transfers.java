package io.upushy.pipeline.steps.cd;

import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import io.upushy.storage.ContentTypes;
import io.upushy.storage.ObjectKeys;
import io.upushy.storage.ObjectStorage;
import io.upushy.storage.StoredObject;
import io.upushy.web.ApiException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Brings files into the object store, in constant memory. */
@Component
class Transfers {

    private static final int CHUNK = 128 * 1024;
    private static final int CHUNKS_AHEAD = 4;
    private static final int FILES_AT_ONCE = 4;

    private final ObjectStorage storage;
    private final ObjectKeys keys;

    Transfers(ObjectStorage storage, ObjectKeys keys) {
        this.storage = storage;
        this.keys = keys;
    }

    private record Item(Path path, String key) {}

    /** Sends a file, or a folder's files; what is about to happen is remembered first. */
    Mono<Sent> start(StepContext context, Path found, String name, boolean isFolder) {
        return isFolder ? sendFolder(context, found, name) : sendFile(context, found, name);
    }

    private Mono<Sent> sendFile(StepContext context, Path path, String name) {
        return Mono.fromCallable(() -> LocalFile.read(path))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(file -> sendFile(context, file, name));
    }

    private Mono<Sent> sendFile(StepContext context, LocalFile file, String name) {
        if (file.size() == 0) {
            return Mono.error(StepFailure.lasting("pipeline.step.upload.empty", name));
        }
        var key = keys.forUpload(context.run().projectId(), name);
        var sent = new Sent(key, ObjectKeys.nameOf(key), 1, file.size(), file.md5(), file.sha256());
        var progress = new Progress(context.log(), file.size());
        return context.remember(sent.notes(context))
                .then(Mono.defer(() -> put(new Item(file.path(), key), ContentTypes.of(name), progress)))
                .filter(stored -> isSame(sent, stored))
                .switchIfEmpty(Mono.error(() -> StepFailure.passing("pipeline.step.upload.changed", name)))
                .thenReturn(sent);
    }

    private Mono<Sent> sendFolder(StepContext context, Path folder, String name) {
        var base = keys.forUpload(context.run().projectId(), name) + "/";
        return Mono.fromCallable(() -> itemsOf(folder, base))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(items -> sendFolder(context, items, base));
    }

    private static List<Item> itemsOf(Path folder, String base) throws IOException {
        var items = new ArrayList<Item>();
        for (var file : Workspace.filesOf(folder)) {
            var key = base + Workspace.nameIn(folder, file);
            if (!ObjectKeys.isUsable(key)) {
                throw StepFailure.lasting("pipeline.step.upload.fileName", folder.relativize(file));
            }
            items.add(new Item(file, key));
        }
        if (items.isEmpty()) {
            throw StepFailure.lasting("pipeline.step.upload.empty", folder.getFileName());
        }
        return items;
    }

    private Mono<Sent> sendFolder(StepContext context, List<Item> items, String base) {
        var size =
                items.stream().mapToLong(item -> item.path().toFile().length()).sum();
        var name = ObjectKeys.nameOf(base.substring(0, base.length() - 1));
        var sent = new Sent(base, name, items.size(), size, null, null);
        var progress = new Progress(context.log(), size);
        return context.remember(sent.notes(context))
                .thenMany(Flux.fromIterable(items))
                .flatMap(
                        item -> put(item, ContentTypes.ofAsset(ObjectKeys.nameOf(item.key())), progress), FILES_AT_ONCE)
                .reduce(0L, (sum, stored) -> sum + stored.size())
                .filter(stored -> stored == size)
                .switchIfEmpty(Mono.error(() -> StepFailure.passing("pipeline.step.upload.changed", name)))
                .thenReturn(sent);
    }

    private Mono<StoredObject> put(Item item, String contentType, Progress progress) {
        return storage.put(item.key(), contentType, read(item.path(), progress));
    }

    /** Progress is told where waiting for the log does no harm. */
    private static Flux<DataBuffer> read(Path path, Progress progress) {
        if (path.toFile().length() == 0) {
            return Flux.empty();
        }
        return DataBufferUtils.read(path, DefaultDataBufferFactory.sharedInstance, CHUNK)
                .publishOn(Schedulers.boundedElastic(), CHUNKS_AHEAD)
                .doOnNext(chunk -> progress.add(chunk.readableByteCount()));
    }

    /** Whether all of it is in the store; false when the store does not say, since another copy does no harm. */
    Mono<Boolean> isThere(Sent sent) {
        var there = sent.isFolder()
                ? storage.list(sent.key())
                        .collectList()
                        .map(found -> found.size() == sent.files()
                                && found.stream().mapToLong(StoredObject::size).sum() == sent.size())
                : storage.head(sent.key()).map(found -> isSame(sent, found));
        return there.defaultIfEmpty(false).onErrorResume(Transfers::isDenied, denied -> Mono.just(false));
    }

    private static boolean isDenied(Throwable failure) {
        return failure instanceof ApiException refusal && refusal.key().equals(ObjectStorage.DENIED);
    }

    private static boolean isSame(Sent sent, StoredObject stored) {
        return stored.size() == sent.size()
                && (stored.md5() == null || stored.md5().equalsIgnoreCase(sent.md5()))
                && (stored.sha256() == null || stored.sha256().equalsIgnoreCase(sent.sha256()));
    }
}
