package io.upushy.storage.local;

import io.upushy.storage.local.BlobWriter.Digest;
import io.upushy.storage.local.BlobWriter.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Streams uploads to blobs in constant memory, and leaves nothing of one that fails or is cancelled. */
final class BlobUploads {

    private static final int PREFETCH = 64; // buffers of an upload that wait for the disk, 64 KB each at most

    private final LocalObjects objects;
    private final Scheduler files;

    BlobUploads(LocalObjects objects, Scheduler files) {
        this.objects = objects;
        this.files = files;
    }

    /** What becomes of a finished blob. Blocking. */
    interface Destination<T> {

        /** Takes the blob over. */
        T accept(Written written) throws IOException;

        /** Gives it back, because the caller has gone meanwhile. */
        default void revoke(T accepted) throws IOException {}
    }

    /** Writes everything to a blob and hands it over; every buffer is released. */
    <T> Mono<T> store(Flux<DataBuffer> content, Set<Digest> digests, Destination<T> destination) {
        return Mono.usingWhen(
                Mono.fromSupplier(() -> new Upload<>(() -> objects.write(digests), destination)),
                upload -> onFiles(upload::open)
                        .flatMap(writer -> write(writer, content))
                        .then(onFiles(upload::finish)),
                upload -> Mono.empty(),
                (upload, failure) -> onFiles(upload::undo),
                upload -> onFiles(upload::undo));
    }

    /** Runs a blocking step where blocking is allowed; null makes an empty result. */
    <T> Mono<T> onFiles(Callable<@Nullable T> step) {
        return Mono.<T>fromCallable(step).subscribeOn(files);
    }

    private Mono<Void> write(BlobWriter writer, Flux<DataBuffer> content) {
        return content.publishOn(files, PREFETCH)
                .map(buffer -> writeAndRelease(writer, buffer)) // an ignored buffer would be discarded: released twice
                .doOnDiscard(DataBuffer.class, DataBufferUtils::release)
                .then();
    }

    private static boolean writeAndRelease(BlobWriter writer, DataBuffer buffer) {
        try {
            writer.write(buffer);
            return true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            DataBufferUtils.release(buffer);
        }
    }

    /** One upload on its way; undone as a whole, even when its caller goes while the blob is made or after it was taken over. */
    private static final class Upload<T> {

        private final Callable<BlobWriter> blob;
        private final Destination<T> destination;
        private @Nullable BlobWriter writer;
        private @Nullable T accepted;
        private boolean undone;

        private Upload(Callable<BlobWriter> blob, Destination<T> destination) {
            this.blob = blob;
            this.destination = destination;
        }

        private synchronized BlobWriter open() throws Exception {
            if (undone) {
                throw new IOException("Cancelled");
            }
            var opened = blob.call();
            writer = opened;
            return opened;
        }

        private synchronized T finish() throws IOException {
            if (undone || writer == null) {
                throw new IOException("Cancelled");
            }
            var result = destination.accept(writer.finish());
            accepted = result;
            return result;
        }

        private synchronized @Nullable Void undo() throws IOException {
            undone = true;
            if (accepted != null) {
                destination.revoke(accepted);
            } else if (writer != null) {
                writer.abort();
            }
            return null;
        }
    }
}
