package io.upushy.release;

import io.upushy.release.ReleaseRepository.Neighbours;
import io.upushy.web.ApiException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The rules about versions. Each reads what is there and refuses with a 409; all run under the project's row lock, so that
 * no two requests break a rule together.
 */
@Component
class ReleaseRules {

    private final ReleaseRepository releases;

    ReleaseRules(ReleaseRepository releases) {
        this.releases = releases;
    }

    Mono<Void> checkNew(Release release) {
        return releases.highest(release.projectId(), WireCodes.typeOf(release.kind(), release.platform()))
                .filter(highest -> release.versionCode() <= highest)
                .<Void>flatMap(highest -> Mono.error(
                        ApiException.conflict("versionCode", "release.versionCode.grows", Long.toString(highest))))
                .then(checkNative(release));
    }

    Mono<Void> checkChange(Release before, Release after) {
        var code = before.versionCode() == after.versionCode() ? Mono.<Void>empty() : checkMove(before, after);
        var base = before.nativeVersionCode() == after.nativeVersionCode() ? Mono.<Void>empty() : checkNative(after);
        return code.then(base);
    }

    Mono<Void> checkDelete(Release release) {
        return checkUnused(release, "id", "release.native.inUse");
    }

    /** A release keeps its place among the others, and a native one its number while wgts are made for it. */
    private Mono<Void> checkMove(Release before, Release after) {
        return releases.neighbours(before)
                .filter(between -> after.versionCode() <= between.below() || after.versionCode() >= between.above())
                .<Void>flatMap(between -> Mono.error(outOfPlace(between)))
                .then(checkUnused(before, "versionCode", "release.native.renumber"));
    }

    private static ApiException outOfPlace(Neighbours between) {
        if (between.above() == Long.MAX_VALUE) {
            return ApiException.conflict("versionCode", "release.versionCode.grows", Long.toString(between.below()));
        }
        return ApiException.conflict(
                "versionCode",
                "release.versionCode.between",
                Long.toString(between.below()),
                Long.toString(between.above()));
    }

    private Mono<Void> checkUnused(Release release, String field, String key) {
        if (release.kind() == ReleaseKind.WGT) {
            return Mono.empty();
        }
        return releases.wgtsOn(release)
                .filter(wgts -> wgts > 0)
                .flatMap(wgts -> Mono.error(ApiException.conflict(field, key, wgts)));
    }

    private Mono<Void> checkNative(Release release) {
        if (release.kind() == ReleaseKind.NATIVE) {
            return Mono.empty();
        }
        return releases.hasNative(release.projectId(), release.platform(), release.nativeVersionCode())
                .filter(exists -> !exists)
                .flatMap(missing -> Mono.error(ApiException.conflict(
                        "nativeVersionCode", "release.native.missing", Long.toString(release.nativeVersionCode()))));
    }
}
