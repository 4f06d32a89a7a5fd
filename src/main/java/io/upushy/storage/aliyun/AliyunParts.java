package io.upushy.storage.aliyun;

import com.aliyun.oss.OSS;
import com.aliyun.oss.model.AbortMultipartUploadRequest;
import com.aliyun.oss.model.CompleteMultipartUploadRequest;
import com.aliyun.oss.model.InitiateMultipartUploadRequest;
import com.aliyun.oss.model.ObjectMetadata;
import com.aliyun.oss.model.PartETag;
import com.aliyun.oss.model.PutObjectRequest;
import com.aliyun.oss.model.UploadPartRequest;
import io.upushy.storage.PartStore;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Uploads of one object. */
record AliyunParts(OSS oss, String bucket, String key, String contentType) implements PartStore {

    @Override
    public void put(byte[] bytes, int length) {
        var metadata = metadata();
        metadata.setContentLength(length);
        oss.putObject(new PutObjectRequest(bucket, key, new ByteArrayInputStream(bytes, 0, length), metadata));
    }

    @Override
    public String begin() {
        return oss.initiateMultipartUpload(new InitiateMultipartUploadRequest(bucket, key, metadata()))
                .getUploadId();
    }

    @Override
    public String send(String uploadId, int number, byte[] bytes, int length) {
        var content = new ByteArrayInputStream(bytes, 0, length);
        return oss.uploadPart(new UploadPartRequest(bucket, key, uploadId, number, content, length))
                .getETag();
    }

    @Override
    public void complete(String uploadId, List<String> etags) {
        var parts = IntStream.range(0, etags.size())
                .mapToObj(i -> new PartETag(i + 1, etags.get(i)))
                .collect(Collectors.toCollection(ArrayList::new)); // the SDK sorts it
        oss.completeMultipartUpload(new CompleteMultipartUploadRequest(bucket, key, uploadId, parts));
    }

    @Override
    public void abort(String uploadId) {
        oss.abortMultipartUpload(new AbortMultipartUploadRequest(bucket, key, uploadId));
    }

    @Override
    public void delete() {
        oss.deleteObject(bucket, key);
    }

    private ObjectMetadata metadata() {
        var metadata = new ObjectMetadata();
        metadata.setContentType(contentType);
        return metadata;
    }
}
