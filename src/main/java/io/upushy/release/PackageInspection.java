package io.upushy.release;

import io.upushy.release.inspection.InspectedPackage;
import io.upushy.release.inspection.PackageInspector;
import io.upushy.release.inspection.PackageKind;
import io.upushy.storage.ObjectStorage;
import io.upushy.web.ApiException;
import java.time.Clock;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Has the package of a release read, as far as that can be done. */
@Component
class PackageInspection {

    private static final Pattern SCHEME = Pattern.compile("(?i)^[a-z][a-z0-9+.-]*:");

    private static final Logger log = LoggerFactory.getLogger(PackageInspection.class);

    private final PackageInspector inspector;
    private final Clock clock;

    PackageInspection(PackageInspector inspector, Clock clock) {
        this.inspector = inspector;
        this.clock = clock;
    }

    /**
     * What came out.
     *
     * @param facts null when the package was not read
     */
    record Findings(@Nullable PackageFacts facts, @Nullable Inspection inspection) {

        static final Findings NONE = new Findings(null, null);

        /** Of what is not in the store. */
        static final Findings EXTERNAL = new Findings(null, Inspection.EXTERNAL);
    }

    /**
     * Reads the package behind a release's url.
     *
     * @return nothing read for an address elsewhere and for a store that this server may not read;
     *     422 when there is no such object or it must not reach phones; 503 when the store does not answer
     */
    Mono<Findings> of(ReleaseKind kind, Platform platform, String url) {
        if (SCHEME.matcher(url).find()) {
            return Mono.just(Findings.EXTERNAL);
        }
        return inspector
                .inspect(url, kindOf(kind, platform), platform.name().toLowerCase(Locale.ROOT))
                .map(this::toFindings)
                .switchIfEmpty(Mono.defer(() -> missing(kind, platform, url)))
                .onErrorResume(PackageInspection::isDenied, denied -> unavailable(url));
    }

    /** 422 when there is other content behind a release than was inspected, or none; passes where the store cannot be read. */
    Mono<Void> requireUnchanged(Release release) {
        var inspection = release.inspection();
        if (inspection == null || !inspection.hasFindings()) {
            return Mono.empty();
        }
        return inspector
                .requireUnchanged(release.url(), release.size(), inspection.etag())
                .onErrorResume(PackageInspection::isDenied, denied -> Mono.empty());
    }

    private Findings toFindings(InspectedPackage found) {
        return new Findings(
                new PackageFacts(found.size(), found.md5(), found.sha256()), Inspection.of(found, clock.instant()));
    }

    private static boolean isDenied(Throwable failure) {
        return failure instanceof ApiException refusal && refusal.key().equals(ObjectStorage.DENIED);
    }

    /**
     * Servers of before needed no right to read the bucket, and their releases go on: devices can still download. A store that
     * fails for a while is another matter, there the caller tries again.
     */
    private static Mono<Findings> unavailable(String url) {
        log.warn(
                "The package {} is released without inspection: the store does not let this server read."
                        + " Give its credentials the right to get objects.",
                url);
        return Mono.just(new Findings(null, Inspection.UNAVAILABLE));
    }

    /** What is no key of the store has always been an address for native iOS releases. */
    private static Mono<Findings> missing(ReleaseKind kind, Platform platform, String url) {
        return kind == ReleaseKind.NATIVE && platform == Platform.IOS
                ? Mono.just(Findings.EXTERNAL)
                : Mono.error(ApiException.unprocessable("url", "release.url.missing", url));
    }

    private static PackageKind kindOf(ReleaseKind kind, Platform platform) {
        if (kind == ReleaseKind.WGT) {
            return PackageKind.WGT;
        }
        return platform == Platform.ANDROID ? PackageKind.APK : PackageKind.IPA;
    }
}
