package io.upushy.storage.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;

/** Writes one blob and digests it on the way. Blocking; safe against being aborted while another thread writes. */
final class BlobWriter {

    private static final int CHUNK = 256 * 1024;

    /** Left free on the disk, so that the database beside the store can still write when uploads have filled it. */
    private static final long RESERVE = 64L << 20;

    private static final long SPACE_CHECK_EVERY = 16L << 20;

    private final String id;
    private final Path file;
    private final LongSupplier freeSpace;
    private final Executor digests;
    private final FileChannel channel;
    private final MessageDigest md5 = digest("MD5");
    private final @Nullable MessageDigest sha256;
    private final Crc64 crc64 = new Crc64();
    private final byte[] chunk = new byte[CHUNK];
    private int filled;
    private long size;
    private long nextSpaceCheck;
    private boolean closed;

    /** @param digests computes MD5, which takes as long as all the rest together, beside it */
    BlobWriter(String id, Path file, LongSupplier freeSpace, Executor digests, boolean withSha256) throws IOException {
        this.id = id;
        this.file = file;
        this.freeSpace = freeSpace;
        this.digests = digests;
        this.sha256 = withSha256 ? digest("SHA-256") : null;
        checkSpace();
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Takes the buffer's bytes; the caller releases it. Does nothing after an abort. */
    synchronized void write(DataBuffer buffer) throws IOException {
        while (!closed && buffer.readableByteCount() > 0) {
            var count = Math.min(CHUNK - filled, buffer.readableByteCount());
            buffer.read(chunk, filled, count);
            filled += count;
            if (filled == CHUNK) {
                flush();
            }
        }
    }

    /** Brings the bytes to the disk for good. */
    synchronized Written finish() throws IOException {
        if (closed) {
            throw new IOException("Aborted");
        }
        flush();
        channel.force(true);
        channel.close();
        closed = true;
        ObjectIndex.syncFolder(Objects.requireNonNull(file.getParent()));
        return new Written(
                new Blob(id, size),
                HexFormat.of().formatHex(md5.digest()),
                sha256 == null ? null : HexFormat.of().formatHex(sha256.digest()),
                crc64.value());
    }

    /** Leaves nothing behind, whatever happened before. */
    synchronized void abort() throws IOException {
        closed = true;
        channel.close();
        Files.deleteIfExists(file);
    }

    private void flush() throws IOException {
        if (size >= nextSpaceCheck) {
            checkSpace();
            nextSpaceCheck = size + SPACE_CHECK_EVERY;
        }
        var md5Done = CompletableFuture.runAsync(() -> md5.update(chunk, 0, filled), digests);
        try {
            if (sha256 != null) {
                sha256.update(chunk, 0, filled);
            }
            crc64.update(chunk, 0, filled);
            var bytes = ByteBuffer.wrap(chunk, 0, filled);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } finally {
            md5Done.join(); // before the chunk is filled again
        }
        size += filled;
        filled = 0;
    }

    private void checkSpace() throws IOException {
        if (freeSpace.getAsLong() < RESERVE) {
            throw new DiskFull();
        }
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * @param md5 32 hex digits
     * @param sha256 64 hex digits, if it was asked for
     */
    record Written(Blob blob, String md5, @Nullable String sha256, long crc64) {}

    /** So little space is left that the rest is kept for the database. */
    static final class DiskFull extends IOException {

        private DiskFull() {
            super("No space left for uploads");
        }
    }
}
