package io.upushy.release;

import io.swagger.v3.oas.annotations.media.Schema;
import io.upushy.storage.SignedUploads;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/** What is said to and fro about an upload to signed addresses. */
final class SignedUpload {

    private static final long LARGEST = 5L << 40;
    private static final long SMALLEST_PART = 8L << 20;
    private static final int MOST_PARTS = 1000;

    private SignedUpload() {}

    @Schema(name = "BeginSignedUpload")
    record Begin(
            @NotBlank @Size(min = 1, max = 36) String projectId,
            @Schema(description = "The package's own name; the key ends with it", example = "app.wgt")
                    @NotBlank
                    @Size(min = 1, max = 255)
                    String fileName,
            @Schema(description = "Bytes of the package", example = "20971520") @NotNull @Min(1) @Max(LARGEST)
                    Long size) {

        /** 8 MB, or more where that would be too many parts. */
        long partSize() {
            return Math.max(SMALLEST_PART, (size + MOST_PARTS - 1) / MOST_PARTS);
        }

        int parts() {
            return (int) ((size + partSize() - 1) / partSize());
        }
    }

    @Schema(name = "SignedUpload")
    record Begun(
            @Schema(description = "To register with POST /api/source once the upload is complete") String key,
            String uploadId,
            @Schema(description = "Bytes of every part but the last", example = "8388608") long partSize,
            @Schema(description = "One address for each part, in order: PUT its bytes there and keep the answer's ETag")
                    List<String> addresses,
            @Schema(description = "When the addresses end, ISO-8601 UTC") Instant expires) {}

    @Schema(name = "SignedUploadPart")
    record Part(
            @Schema(description = "1 for the first") @NotNull @Min(1) @Max(10_000) Integer number,
            @Schema(description = "As the store answered it", example = "\"5b3c1a2e053d763e1b002cc607c5a0fe\"")
                    @NotBlank
                    @Size(min = 1, max = 255)
                    String etag) {

        SignedUploads.Part toStorage() {
            return new SignedUploads.Part(number, etag);
        }
    }

    @Schema(name = "CompleteSignedUpload")
    record Complete(
            @NotBlank @Size(min = 1, max = 36) String projectId,
            @NotBlank @Size(min = 1, max = 1023) String key,
            @NotBlank @Size(min = 1, max = 1023) String uploadId,
            @NotEmpty @Size(min = 1, max = 10_000) List<@NotNull @Valid Part> parts) {}

    @Schema(name = "AbortSignedUpload")
    record Abort(
            @NotBlank @Size(min = 1, max = 36) String projectId,
            @NotBlank @Size(min = 1, max = 1023) String key,
            @NotBlank @Size(min = 1, max = 1023) String uploadId) {}

    @Schema(name = "UploadedObject")
    record Done(String key, @Schema(description = "Bytes", example = "20971520") long size) {}
}
