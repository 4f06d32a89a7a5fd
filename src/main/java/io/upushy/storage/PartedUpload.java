package io.upushy.storage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * One upload of unknown length to a store elsewhere: what fits into one part is put at once, anything longer goes in parts, so
 * that no more than one part is ever in memory. Safe against being aborted while another thread writes.
 */
public final class PartedUpload {

    private static final int PART = 8 << 20;
    private static final int PREFETCH = 16; // buffers that wait for the store, 64 KB each at most

    private final PartStore store;
    private final MessageDigest md5 = digest("MD5");
    private final MessageDigest sha256 = digest("SHA-256");
    private final byte[] part = new byte[PART];
    private final List<String> sent = new ArrayList<>();
    private @Nullable String uploadId;
    private int filled;
    private boolean ended;
    private boolean visible;

    private PartedUpload(PartStore store) {
        this.store = store;
    }

    /**
     * What the store may not know and only those who saw the bytes do.
     *
     * @param md5 32 hex digits
     * @param sha256 64 hex digits
     */
    public record Digests(String md5, String sha256) {

        /** The facts with these digests. */
        public StoredObject in(StoredObject stored) {
            return new StoredObject(
                    stored.key(),
                    stored.size(),
                    md5,
                    sha256,
                    stored.etag(),
                    stored.contentType(),
                    stored.lastModified());
        }
    }

    /**
     * Stores everything; after an error or a cancellation nothing of it is left. Every buffer is released.
     *
     * @param scheduler where the store's calls may block
     */
    public static Mono<Digests> send(PartStore store, Flux<DataBuffer> content, Scheduler scheduler) {
        return Mono.usingWhen(
                Mono.fromSupplier(() -> new PartedUpload(store)),
                upload -> content.publishOn(scheduler, PREFETCH)
                        .doOnNext(upload::write)
                        .doOnDiscard(DataBuffer.class, DataBufferUtils::release)
                        .then(Mono.fromCallable(upload::finish).subscribeOn(scheduler)),
                upload -> Mono.empty(),
                (upload, failure) -> Mono.fromRunnable(upload::abort).subscribeOn(scheduler),
                upload -> Mono.fromRunnable(upload::abort).subscribeOn(scheduler));
    }

    private synchronized void write(DataBuffer buffer) {
        try {
            while (!ended && buffer.readableByteCount() > 0) {
                if (filled == PART) {
                    sendPart();
                }
                var count = Math.min(PART - filled, buffer.readableByteCount());
                buffer.read(part, filled, count);
                filled += count;
            }
        } finally {
            DataBufferUtils.release(buffer);
        }
    }

    private synchronized Digests finish() {
        if (ended) {
            throw new IllegalStateException("Aborted");
        }
        if (uploadId == null) {
            store.put(part, digested());
        } else {
            sendPart();
            store.complete(uploadId, sent);
        }
        ended = true;
        visible = true;
        return new Digests(
                HexFormat.of().formatHex(md5.digest()), HexFormat.of().formatHex(sha256.digest()));
    }

    /** Leaves nothing behind, whatever happened before. */
    private synchronized void abort() {
        ended = true;
        if (visible) {
            store.delete();
        } else if (uploadId != null) {
            store.abort(uploadId);
        }
    }

    private void sendPart() {
        if (uploadId == null) {
            uploadId = store.begin();
        }
        sent.add(store.send(uploadId, sent.size() + 1, part, digested()));
        filled = 0;
    }

    private int digested() {
        md5.update(part, 0, filled);
        sha256.update(part, 0, filled);
        return filled;
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
