package io.upushy.storage.aliyun;

import com.aliyun.oss.OSS;
import com.aliyun.oss.model.AbortMultipartUploadRequest;
import com.aliyun.oss.model.CompleteMultipartUploadRequest;
import com.aliyun.oss.model.InitiateMultipartUploadRequest;
import com.aliyun.oss.model.ObjectMetadata;
import com.aliyun.oss.model.PartETag;
import com.aliyun.oss.model.PutObjectRequest;
import com.aliyun.oss.model.UploadPartRequest;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/**
 * One upload of unknown length: what fits into one part is put at once, anything longer goes in parts, so that no more than
 * one part is ever in memory. Blocking; safe against being aborted while another thread writes.
 */
final class AliyunUpload {

    private static final int PART = 8 << 20;

    private final OSS oss;
    private final String bucket;
    private final String key;
    private final ObjectMetadata metadata = new ObjectMetadata();
    private final MessageDigest md5 = digest("MD5");
    private final MessageDigest sha256 = digest("SHA-256");
    private final byte[] part = new byte[PART];
    private final List<PartETag> sent = new ArrayList<>();
    private @Nullable String uploadId;
    private int filled;
    private boolean ended;
    private boolean visible;

    AliyunUpload(OSS oss, String bucket, String key, String contentType) {
        this.oss = oss;
        this.bucket = bucket;
        this.key = key;
        metadata.setContentType(contentType);
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
            digest();
            oss.putObject(new PutObjectRequest(bucket, key, new ByteArrayInputStream(part, 0, filled), whole()));
        } else {
            sendPart();
            oss.completeMultipartUpload(new CompleteMultipartUploadRequest(bucket, key, uploadId, sent));
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
            oss.deleteObject(bucket, key);
        } else if (uploadId != null) {
            oss.abortMultipartUpload(new AbortMultipartUploadRequest(bucket, key, uploadId));
        }
    }

    private ObjectMetadata whole() {
        metadata.setContentLength(filled);
        return metadata;
    }

    private void sendPart() {
        digest();
        var id = uploadId;
        if (id == null) {
            id = oss.initiateMultipartUpload(new InitiateMultipartUploadRequest(bucket, key, metadata))
                    .getUploadId();
            uploadId = id;
        }
        var bytes = new ByteArrayInputStream(part, 0, filled);
        var request = new UploadPartRequest(bucket, key, id, sent.size() + 1, bytes, filled);
        sent.add(oss.uploadPart(request).getPartETag());
        filled = 0;
    }

    private void digest() {
        md5.update(part, 0, filled);
        sha256.update(part, 0, filled);
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
