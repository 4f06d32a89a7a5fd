package io.upushy.storage.s3;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/**
 * One upload of unknown length: what fits into one part is put at once, anything longer goes in parts, so that no more than
 * one part is ever in memory. Blocking; safe against being aborted while another thread writes.
 */
final class S3Upload {

    private static final int PART = 8 << 20;

    private final S3Client s3;
    private final String bucket;
    private final String key;
    private final String contentType;
    private final MessageDigest md5 = digest("MD5");
    private final MessageDigest sha256 = digest("SHA-256");
    private final byte[] part = new byte[PART];
    private final List<CompletedPart> sent = new ArrayList<>();
    private @Nullable String uploadId;
    private int filled;
    private boolean ended;
    private boolean visible;

    S3Upload(S3Client s3, String bucket, String key, String contentType) {
        this.s3 = s3;
        this.bucket = bucket;
        this.key = key;
        this.contentType = contentType;
    }

    /**
     * @param md5 32 hex digits
     * @param sha256 64 hex digits
     */
    record Digests(String md5, String sha256) {}

    /** Takes the buffer's bytes and releases it. */
    synchronized void write(DataBuffer buffer) {
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

    synchronized Digests finish() {
        if (ended) {
            throw new IllegalStateException("Aborted");
        }
        if (uploadId == null) {
            var body = takePart();
            s3.putObject(request -> request.bucket(bucket).key(key).contentType(contentType), body);
        } else {
            sendPart();
            s3.completeMultipartUpload(request ->
                    request.bucket(bucket).key(key).uploadId(uploadId).multipartUpload(parts -> parts.parts(sent)));
        }
        ended = true;
        visible = true;
        return new Digests(
                HexFormat.of().formatHex(md5.digest()), HexFormat.of().formatHex(sha256.digest()));
    }

    /** Leaves nothing behind, whatever happened before. */
    synchronized void abort() {
        ended = true;
        if (visible) {
            s3.deleteObject(request -> request.bucket(bucket).key(key));
        } else if (uploadId != null) {
            s3.abortMultipartUpload(request -> request.bucket(bucket).key(key).uploadId(uploadId));
        }
    }

    private void sendPart() {
        var id = uploadId;
        if (id == null) {
            id = s3.createMultipartUpload(
                            request -> request.bucket(bucket).key(key).contentType(contentType))
                    .uploadId();
            uploadId = id;
        }
        var begun = id;
        var number = sent.size() + 1;
        var body = takePart();
        var etag = s3.uploadPart(
                        request ->
                                request.bucket(bucket).key(key).uploadId(begun).partNumber(number),
                        body)
                .eTag();
        sent.add(CompletedPart.builder().partNumber(number).eTag(etag).build());
    }

    /** The SDK copies the bytes, and may send them again. */
    private RequestBody takePart() {
        md5.update(part, 0, filled);
        sha256.update(part, 0, filled);
        var body = RequestBody.fromByteBuffer(ByteBuffer.wrap(part, 0, filled));
        filled = 0;
        return body;
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
