package io.upushy.release;

import io.upushy.auth.Caller;
import io.upushy.project.ProjectAppids;
import io.upushy.release.Inspection.ModuleCheck;
import io.upushy.release.Inspection.Overridden;
import io.upushy.release.Inspection.Rule;
import io.upushy.release.inspection.NativeModules;
import io.upushy.web.ApiException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Compares what a package says with the release it is to be, the project, and the native releases before it. A package of other
 * versions is refused for good; what else is wrong an administrator may force.
 */
@Component
class PackageJudge {

    private final ReleaseRepository releases;
    private final ProjectAppids appids;

    PackageJudge(ReleaseRepository releases, ProjectAppids appids) {
        this.releases = releases;
        this.appids = appids;
    }

    /**
     * @param force whether the caller wants what can be overridden to be overridden
     * @param settled rules that were overridden for this release before
     */
    record Leave(Caller caller, boolean force, Set<Rule> settled) {}

    /** What a package is compared with. */
    private record Background(
            Optional<String> appid, Optional<Inspection> nativeBefore, Optional<Inspection> nativeBelow) {}

    /** The release with the verdict in its inspection; 422 with what was expected, what was found and how to mend it. */
    Mono<Release> judge(Release release, Leave leave) {
        var inspection = release.inspection();
        if (inspection == null || !inspection.hasFindings()) {
            return Mono.just(release);
        }
        return background(release).map(background -> {
            checkVersions(release, inspection);
            return release.with(verdict(release, inspection, background, leave));
        });
    }

    private Mono<Background> background(Release release) {
        return Mono.zip(
                        optional(appids.pinned(release.projectId())),
                        optional(releases.nativeBefore(release)),
                        optional(releases.nativeBelow(release)))
                .map(found -> new Background(found.getT1(), found.getT2(), found.getT3()));
    }

    private static <T> Mono<Optional<T>> optional(Mono<T> value) {
        return value.map(Optional::of).defaultIfEmpty(Optional.empty());
    }

    private static void checkVersions(Release release, Inspection found) {
        if (found.version() != null && !found.version().equals(release.version())) {
            throw ApiException.unprocessable("version", "release.package.version", release.version(), found.version());
        }
        var code = found.versionCode();
        if (code != null && code != release.versionCode() && (code & VersionCodes.MAX) != release.versionCode()) {
            throw ApiException.unprocessable(
                    "versionCode",
                    "release.package.versionCode",
                    Long.toString(release.versionCode()),
                    Long.toString(code));
        }
    }

    private static Inspection verdict(Release release, Inspection found, Background background, Leave leave) {
        var problems = new ArrayList<Overridden>();
        background.appid.ifPresent(pinned -> compare(problems, Rule.APPID, pinned, found.appid()));
        background.nativeBefore.ifPresent(before -> compareNative(problems, before, found));
        var offered = background.nativeBelow.map(Inspection::nativeModules);
        offered.ifPresent(modules -> compareModules(problems, modules, found));
        for (var problem : problems) {
            if (!leave.force && !leave.settled.contains(problem.rule())) {
                throw refusal(problem, release);
            }
        }
        return found.judged(checkOf(release, offered.isPresent()), problems, byWhom(found, leave));
    }

    private static void compare(List<Overridden> problems, Rule rule, String expected, @Nullable String found) {
        if (found != null && !found.equals(expected)) {
            problems.add(new Overridden(rule, expected, found));
        }
    }

    private static void compareNative(List<Overridden> problems, Inspection before, Inspection found) {
        if (before.packageName() != null) {
            compare(problems, Rule.PACKAGE_NAME, before.packageName(), found.packageName());
        }
        var expected = before.signers();
        if (expected != null && found.signers() != null && !found.allSigners().containsAll(expected)) {
            problems.add(new Overridden(Rule.SIGNER, String.join(", ", expected), String.join(", ", found.signers())));
        }
    }

    private static void compareModules(List<Overridden> problems, NativeModules offered, Inspection found) {
        var asked = found.nativeModules();
        if (asked == null) {
            return;
        }
        var missing = asked.missingFrom(offered);
        if (!missing.isEmpty()) {
            var expected = new ArrayList<>(offered.modules());
            expected.addAll(offered.plugins());
            problems.add(new Overridden(Rule.MODULES, String.join(", ", expected), String.join(", ", missing)));
        }
    }

    private static ApiException refusal(Overridden problem, Release release) {
        return switch (problem.rule()) {
            case APPID ->
                ApiException.unprocessable("appid", "release.package.appid", problem.expected(), problem.found());
            case PACKAGE_NAME ->
                ApiException.unprocessable(
                        "package", "release.package.packageName", problem.expected(), problem.found());
            case SIGNER ->
                ApiException.unprocessable("package", "release.package.signer", problem.expected(), problem.found());
            case MODULES ->
                ApiException.unprocessable(
                        "nativeVersionCode",
                        "release.package.modules",
                        Long.toString(release.nativeVersionCode()),
                        problem.found());
        };
    }

    private static @Nullable ModuleCheck checkOf(Release release, boolean known) {
        if (release.kind() == ReleaseKind.NATIVE) {
            return null;
        }
        return known ? ModuleCheck.CHECKED : ModuleCheck.UNKNOWN;
    }

    private static String byWhom(Inspection found, Leave leave) {
        return leave.force ? leave.caller.username() : Objects.requireNonNullElse(found.overriddenBy(), "");
    }
}
