package io.upushy.storage.s3;

import io.upushy.storage.PartStore;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/** Uploads of one object. */
record S3Parts(S3Client s3, String bucket, String key, String contentType) implements PartStore {

    @Override
    public void put(byte[] bytes, int length) {
        s3.putObject(request -> request.bucket(bucket).key(key).contentType(contentType), body(bytes, length));
    }

    @Override
    public String begin() {
        return s3.createMultipartUpload(
                        request -> request.bucket(bucket).key(key).contentType(contentType))
                .uploadId();
    }

    @Override
    public String send(String uploadId, int number, byte[] bytes, int length) {
        return s3.uploadPart(
                        request -> request.bucket(bucket)
                                .key(key)
                                .uploadId(uploadId)
                                .partNumber(number),
                        body(bytes, length))
                .eTag();
    }

    @Override
    public void complete(String uploadId, List<String> etags) {
        var parts = IntStream.range(0, etags.size())
                .mapToObj(i -> CompletedPart.builder()
                        .partNumber(i + 1)
                        .eTag(etags.get(i))
                        .build())
                .toList();
        s3.completeMultipartUpload(request ->
                request.bucket(bucket).key(key).uploadId(uploadId).multipartUpload(upload -> upload.parts(parts)));
    }

    @Override
    public void abort(String uploadId) {
        s3.abortMultipartUpload(request -> request.bucket(bucket).key(key).uploadId(uploadId));
    }

    @Override
    public void delete() {
        s3.deleteObject(request -> request.bucket(bucket).key(key));
    }

    /** The SDK copies the bytes, and may send them again. */
    private static RequestBody body(byte[] bytes, int length) {
        return RequestBody.fromByteBuffer(ByteBuffer.wrap(bytes, 0, length));
    }
}
