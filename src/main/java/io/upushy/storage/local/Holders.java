package io.upushy.storage.local;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.upushy.storage.UploadRights;
import io.upushy.storage.Uploader;
import io.upushy.storage.local.OssError.Code;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Lets requests with temporary credentials pass as long as their holder may upload; asks at most every few seconds. */
final class Holders {

    private static final Logger log = LoggerFactory.getLogger(Holders.class);
    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int CACHED = 10_000;

    private final UploadRights rights;
    private final Cache<Uploader, Mono<Boolean>> known =
            Caffeine.newBuilder().maximumSize(CACHED).build();

    Holders(UploadRights rights) {
        this.rights = rights;
    }

    Mono<Void> requireRight(Grant grant) {
        var holder = grant.holder();
        if (holder == null) {
            return Mono.empty();
        }
        return known.get(holder, this::askOnce)
                .onErrorMap(Holders::unknown)
                .filter(may -> may)
                .switchIfEmpty(Mono.error(() -> new OssError(
                        Code.AccessDenied, "Whom these credentials were given to may not upload any more.")))
                .then();
    }

    /** A failure is not remembered. */
    private Mono<Boolean> askOnce(Uploader holder) {
        return Mono.defer(() -> rights.mayUpload(holder))
                .timeout(TIMEOUT)
                .cache(answer -> REMEMBERED, failure -> Duration.ZERO, () -> Duration.ZERO);
    }

    private static OssError unknown(Throwable failure) {
        log.warn("Cannot tell whether an upload is allowed: {}", failure.toString());
        return new OssError(Code.ServiceUnavailable);
    }
}
