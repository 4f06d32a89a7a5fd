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
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;

/** Writes one blob and digests it on the way. Blocking; safe against being aborted while another thread writes. */
final class BlobWriter {

    /** Left free on the disk, so that the database beside the store can still write when uploads have filled it. */
    private static final long RESERVE = 64L << 20;

    private static final long SPACE_CHECK_EVERY = 16L << 20;

    /** What a digest must be worth before another thread is asked for it. */
    private static final int DIGEST_BESIDE = 16 * 1024;

    private static final CompletableFuture<?> DONE = CompletableFuture.completedFuture(null);

    private final String id;
    private final Path file;
    private final LongSupplier freeSpace;
    private final Executor beside;
    private final FileChannel channel;
    private final @Nullable MessageDigest md5;
    private final @Nullable MessageDigest sha256;
    private final Crc64 crc64 = new Crc64();
    private long size;
    private long nextSpaceCheck;
    private boolean closed;

    /** @param beside computes MD5, which takes as long as all the rest together, while this thread does the rest */
    BlobWriter(String id, Path file, LongSupplier freeSpace, Executor beside, Set<Digest> digests) throws IOException {
        this.id = id;
        this.file = file;
        this.freeSpace = freeSpace;
        this.beside = beside;
        this.md5 = digests.contains(Digest.MD5) ? digest("MD5") : null;
        this.sha256 = digests.contains(Digest.SHA256) ? digest("SHA-256") : null;
        checkSpace();
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Takes the buffer's bytes; the caller releases it. Does nothing after an abort. */
    synchronized void write(DataBuffer buffer) throws IOException {
        if (closed) {
            return;
        }
        if (size >= nextSpaceCheck) {
            checkSpace();
            nextSpaceCheck = size + SPACE_CHECK_EVERY;
        }
        try (var pieces = buffer.readableByteBuffers()) {
            while (pieces.hasNext()) {
                write(pieces.next());
            }
        }
    }

    private void write(ByteBuffer bytes) throws IOException {
        var md5Done = updateMd5(bytes.duplicate());
        try {
            if (sha256 != null) {
                sha256.update(bytes.duplicate());
            }
            crc64.update(bytes.duplicate());
            size += bytes.remaining();
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } finally {
            md5Done.join(); // before the bytes are released
        }
    }

    private CompletableFuture<?> updateMd5(ByteBuffer bytes) {
        if (md5 == null) {
            return DONE;
        }
        if (bytes.remaining() >= DIGEST_BESIDE) {
            return CompletableFuture.runAsync(() -> md5.update(bytes), beside);
        }
        md5.update(bytes);
        return DONE;
    }

    /** Brings the bytes to the disk for good. */
    synchronized Written finish() throws IOException {
        if (closed) {
            throw new IOException("Aborted");
        }
        channel.force(true);
        channel.close();
        closed = true;
        ObjectIndex.syncFolder(Objects.requireNonNull(file.getParent()));
        return new Written(new Blob(id, size), hex(md5), hex(sha256), crc64.value());
    }

    private static @Nullable String hex(@Nullable MessageDigest digest) {
        return digest == null ? null : HexFormat.of().formatHex(digest.digest());
    }

    /** Leaves nothing behind, whatever happened before. */
    synchronized void abort() throws IOException {
        closed = true;
        channel.close();
        Files.deleteIfExists(file);
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

    /** What costs more than writing does, and is computed only for those who need it. */
    enum Digest {
        MD5,
        SHA256
    }

    /**
     * @param md5 32 hex digits, if it was asked for
     * @param sha256 64 hex digits, if it was asked for
     */
    record Written(Blob blob, @Nullable String md5, @Nullable String sha256, long crc64) {

        /**
         * Without quotes: the MD5 in upper case where there is one, as OSS makes it; else the checksum and the size in hex, which is never
         * as long as an MD5, so that nobody takes it for one.
         */
        String etag() {
            var hex = HexFormat.of().withUpperCase();
            return md5 == null
                    ? hex.toHexDigits(crc64) + Long.toHexString(blob.size()).toUpperCase(Locale.ROOT)
                    : md5.toUpperCase(Locale.ROOT);
        }
    }

    /** So little space is left that the rest is kept for the database. */
    static final class DiskFull extends IOException {

        private DiskFull() {
            super("No space left for uploads");
        }
    }
}
