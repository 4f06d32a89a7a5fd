package io.upushy.storage.s3;

import io.upushy.storage.CredentialSettings;
import io.upushy.storage.ObjectStorage;
import io.upushy.storage.SignedUploads;
import io.upushy.storage.StoredObject;
import io.upushy.web.ApiException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Uploads to a store that speaks S3, without credentials: to signed addresses of the parts. */
final class S3SignedUploads implements SignedUploads {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    /** What is wrong with the parts that somebody names. */
    private static final Set<String> WRONG_PARTS =
            Set.of("InvalidPart", "InvalidPartOrder", "EntityTooSmall", "MalformedXML");

    private static final String GONE = "NoSuchUpload";

    private final S3Client s3;
    private final S3Presigner presigner;
    private final S3Calls calls;
    private final ObjectStorage storage;
    private final String bucket;
    private final CredentialSettings life;
    private final Clock clock;

    S3SignedUploads(
            S3Client s3,
            S3Presigner presigner,
            S3Calls calls,
            ObjectStorage storage,
            S3Settings settings,
            CredentialSettings life,
            Clock clock) {
        this.s3 = s3;
        this.presigner = presigner;
        this.calls = calls;
        this.storage = storage;
        this.bucket = settings.s3Bucket();
        this.life = life;
        this.clock = clock;
    }

    @Override
    public Mono<Begun> begin(String key, String contentType, int parts) {
        return calls.call(TIMEOUT, () -> {
            var expires = clock.instant().plus(life.lifetime());
            var id = s3.createMultipartUpload(
                            request -> request.bucket(bucket).key(key).contentType(contentType))
                    .uploadId();
            var addresses = IntStream.rangeClosed(1, parts)
                    .mapToObj(number -> sign(key, id, number))
                    .toList();
            return new Begun(id, addresses, expires);
        });
    }

    private String sign(String key, String uploadId, int number) {
        return presigner
                .presignUploadPart(signing -> signing.signatureDuration(life.lifetime())
                        .uploadPartRequest(request -> request.bucket(bucket)
                                .key(key)
                                .uploadId(uploadId)
                                .partNumber(number)))
                .url()
                .toString();
    }

    @Override
    public Mono<StoredObject> complete(String key, String uploadId, List<Part> parts) {
        var completed = parts.stream()
                .map(part -> CompletedPart.builder()
                        .partNumber(part.number())
                        .eTag(part.etag())
                        .build())
                .toList();
        return calls.call(TIMEOUT, () -> {
                    assemble(key, uploadId, completed);
                    return true;
                })
                .then(Mono.defer(() -> storage.head(key)))
                .switchIfEmpty(Mono.error(() -> ApiException.conflict("uploadId", "storage.parts", GONE)));
    }

    /** An upload that is gone may have been completed before by who got no answer: then the object is there. */
    private void assemble(String key, String uploadId, List<CompletedPart> completed) {
        try {
            s3.completeMultipartUpload(request -> request.bucket(bucket)
                    .key(key)
                    .uploadId(uploadId)
                    .multipartUpload(upload -> upload.parts(completed)));
        } catch (S3Exception refusal) {
            var code = String.valueOf(S3Calls.codeOf(refusal));
            if (!code.equals(GONE)) {
                throw WRONG_PARTS.contains(code) ? ApiException.conflict("parts", "storage.parts", code) : refusal;
            }
        }
    }

    @Override
    public Mono<Void> abort(String key, String uploadId) {
        return calls.call(TIMEOUT, () -> {
            try {
                s3.abortMultipartUpload(
                        request -> request.bucket(bucket).key(key).uploadId(uploadId));
            } catch (S3Exception failure) {
                if (!S3Calls.isAbsent(failure)) {
                    throw failure;
                }
            }
            return null;
        });
    }
}
