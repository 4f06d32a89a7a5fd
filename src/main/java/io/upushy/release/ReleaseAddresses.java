package io.upushy.release;

import io.upushy.storage.ObjectKeys;
import io.upushy.storage.ObjectStorage;
import io.upushy.web.RequestHead;
import java.util.function.Function;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** Makes the absolute addresses of packages. */
@Component
class ReleaseAddresses {

    private final ObjectStorage storage;

    ReleaseAddresses(ObjectStorage storage) {
        this.storage = storage;
    }

    /** How a release is told to the maker of this request. */
    Function<Release, SourceAnswer> answerTo(ServerHttpRequest request) {
        var base = storage.publicBase(RequestHead.of(request));
        return release -> SourceAnswer.inspected(
                release, release.hasAbsoluteUrl() ? release.url() : base + ObjectKeys.encode(release.url()));
    }
}
