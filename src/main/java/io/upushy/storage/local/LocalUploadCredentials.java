package io.upushy.storage.local;

import io.upushy.storage.CredentialSettings;
import io.upushy.storage.UploadCredentials;
import io.upushy.storage.Uploader;
import io.upushy.web.PublicUrl;
import io.upushy.web.RequestHead;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/** Issues credentials for this server's own store; they cost nothing, so each caller gets fresh ones. */
final class LocalUploadCredentials implements UploadCredentials {

    /** Any region will do for a signature; this one says where it is for. */
    private static final String REGION = "oss-local";

    private final LocalCredentials credentials;
    private final CredentialSettings settings;
    private final PublicUrl publicUrl;
    private final String bucket;

    LocalUploadCredentials(
            LocalCredentials credentials, CredentialSettings settings, PublicUrl publicUrl, String bucket) {
        this.credentials = credentials;
        this.settings = settings;
        this.publicUrl = publicUrl;
        this.bucket = bucket;
    }

    @Override
    public Mono<Credentials> forPrefix(String prefix, Uploader uploader, ServerHttpRequest request) {
        var issued = credentials.issue(prefix, uploader, settings.lifetime());
        var base = publicUrl.base(RequestHead.of(request));
        return Mono.just(new Credentials(
                issued.accessKeyId(),
                issued.secret(),
                issued.token(),
                issued.expiration(),
                REGION,
                bucket,
                base,
                prefix,
                base + "/" + bucket + "/",
                true,
                Protocol.OSS));
    }
}
