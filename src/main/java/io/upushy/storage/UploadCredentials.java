package io.upushy.storage;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/** Short-lived credentials with which a browser or a CI job uploads straight to the store, through any OSS SDK. */
public interface UploadCredentials {

    /**
     * Credentials that allow PutObject and multipart uploads under one prefix, and nothing else. A store that checks the
     * rights of their holder with each request is told who that is; with others, credentials of one prefix are shared until
     * they are near their end.
     *
     * @param prefix what the keys must start with, ending in a slash; see {@link ObjectKeys#prefixOf}
     * @param uploader whom they are for
     * @param request decides the host of a store that this server is itself
     */
    Mono<Credentials> forPrefix(String prefix, Uploader uploader, ServerHttpRequest request);

    /**
     * As {@link #forPrefix}, for a person whose panel may be one that was published before credentials told a prefix: it
     * chooses keys of the form {@code <yyyy-MM>/<milliseconds>.<file name>}, which a store it can reach takes, too.
     */
    default Mono<Credentials> forPanel(String prefix, Uploader uploader, ServerHttpRequest request) {
        return forPrefix(prefix, uploader, request);
    }

    /**
     * The origin that browsers upload to, for example {@code https://my-bucket.oss-cn-hangzhou.aliyuncs.com}; blank where
     * that is this server itself.
     */
    default String uploadOrigin() {
        return "";
    }

    /** Whether keys of the form that published panels choose, {@code <yyyy-MM>/…}, may be in this store. */
    default boolean takesPanelKeys() {
        return false;
    }

    /** What SDK a client needs. */
    enum Protocol {
        @JsonProperty("oss")
        OSS,
        @JsonProperty("s3")
        S3
    }

    /** All that a client needs to upload. */
    @Schema(description = "Short-lived credentials and all else that an OSS SDK needs to upload under one prefix")
    record Credentials(
            @JsonProperty("AccessKeyId") @Schema(example = "STS.NUgYrLnoC37mZZCNnAbez") String accessKeyId,
            @JsonProperty("AccessKeySecret") String accessKeySecret,
            @JsonProperty("SecurityToken") String securityToken,
            @JsonProperty("Expiration") @Schema(description = "When the credentials end, ISO-8601 UTC")
                    Instant expiration,
            @Schema(description = "Region id, as ali-oss takes it", example = "oss-cn-hangzhou") String region,
            @Schema(example = "upushy") String bucket,
            @Schema(
                            description = "Address of the store, without the bucket",
                            example = "https://oss-cn-hangzhou.aliyuncs.com")
                    String endpoint,
            @Schema(
                            description = "What object keys must start with",
                            example = "0123456789abcdef0123456789abcdef/2026-11/")
                    String prefix,
            @Schema(
                            description = "Put before a percent-encoded key to make its public address",
                            example = "https://my-bucket.oss-cn-hangzhou.aliyuncs.com/")
                    String publicBase,
            @Schema(
                            description =
                                    "Whether the bucket is the first part of the path and not of the host: sldEnable in"
                                            + " ali-oss, setSLDEnabled in aliyun-sdk-oss")
                    boolean pathStyle,
            @Schema(description = "What the store speaks: oss for an OSS SDK, s3 for one of S3") Protocol protocol) {

        /** Secrets stay out of logs. */
        @Override
        public String toString() {
            return "Credentials[" + accessKeyId + " for " + bucket + "/" + prefix + " until " + expiration + "]";
        }
    }
}
