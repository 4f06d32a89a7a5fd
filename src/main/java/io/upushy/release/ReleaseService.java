package io.upushy.release;

import io.upushy.auth.Caller;
import io.upushy.project.ProjectAccess;
import io.upushy.project.ProjectLock;
import io.upushy.project.ProjectRole;
import io.upushy.release.PackageInspection.Findings;
import io.upushy.release.PackageJudge.Leave;
import io.upushy.release.housekeeping.Garbage;
import io.upushy.web.Affected;
import io.upushy.web.ApiException;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
class ReleaseService {

    private final ReleaseRepository releases;
    private final ReleaseRules rules;
    private final PackageAddresses addresses;
    private final PackageInspection packages;
    private final PackageJudge judge;
    private final Garbage garbage;
    private final ProjectAccess access;
    private final ProjectLock lock;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReleaseService(
            ReleaseRepository releases,
            ReleaseRules rules,
            PackageAddresses addresses,
            PackageInspection packages,
            PackageJudge judge,
            Garbage garbage,
            ProjectAccess access,
            ProjectLock lock,
            ApplicationEventPublisher events,
            Clock clock) {
        this.releases = releases;
        this.rules = rules;
        this.addresses = addresses;
        this.packages = packages;
        this.judge = judge;
        this.garbage = garbage;
        this.access = access;
        this.lock = lock;
        this.events = events;
        this.clock = clock;
    }

    Mono<Page<Release>> list(Caller caller, ReleaseQuery query, PageQuery page) {
        return access.require(caller, query.projectId(), ProjectRole.VIEWER).then(releases.list(query, page));
    }

    Mono<LatestNatives> latestNatives(Caller caller, String projectId) {
        var android = releases.highest(projectId, WireCodes.typeOf(ReleaseKind.NATIVE, Platform.ANDROID));
        var ios = releases.highest(projectId, WireCodes.typeOf(ReleaseKind.NATIVE, Platform.IOS));
        return access.require(caller, projectId, ProjectRole.VIEWER).then(Mono.zip(android, ios, LatestNatives::of));
    }

    /** Refuses what {@link #create} would refuse, as far as it can be known before the package has arrived. */
    Mono<Void> checkBeforeUpload(Caller caller, CreateRelease request) {
        return access.require(caller, request.projectId(), ProjectRole.MAINTAINER)
                .then(Mono.defer(() -> checkEarly(caller, request)));
    }

    private Mono<Void> checkEarly(Caller caller, CreateRelease request) {
        if (request.isForced() && !caller.isAdmin()) {
            return Mono.error(ApiException.forbidden("force", "release.force"));
        }
        var versions = request.tellsVersions()
                ? Mono.defer(() -> rules.checkNew(request.toRelease("", null, clock.instant())))
                : Mono.<Void>empty();
        return addresses.check(caller, request).then(versions);
    }

    /** @param content what is known of the package, null for one this server has not seen */
    Mono<Release> create(Caller caller, CreateRelease request, @Nullable PackageFacts content) {
        return create(caller, UUID.randomUUID().toString(), request, content);
    }

    /** @param id of the release, which there is none of yet */
    Mono<Release> create(Caller caller, String id, CreateRelease request, @Nullable PackageFacts content) {
        return checkBeforeUpload(caller, request)
                .then(Mono.defer(() -> inspect(caller, request, content)))
                .flatMap(findings -> insert(caller, id, request, content, findings));
    }

    /** Whether there is a release of an object; waits for a creation of one that is being committed or rolled back. */
    Mono<Boolean> isRegistered(String projectId, String url) {
        return lock.during(projectId, releases.hasUrl(projectId, url));
    }

    /** What devices are not offered yet may wait, unless the package has to tell the versions or is here already. */
    private Mono<Findings> inspect(Caller caller, CreateRelease request, @Nullable PackageFacts content) {
        if (!addresses.isKey(caller, request)) {
            return Mono.just(Findings.EXTERNAL);
        }
        if (!request.enabled() && request.tellsVersions() && content == null) {
            return Mono.just(Findings.NONE);
        }
        return packages.of(request.kind(), request.platform(), request.url());
    }

    private Mono<Release> insert(
            Caller caller, String id, CreateRelease request, @Nullable PackageFacts content, Findings findings) {
        var release = request.filledFrom(findings.inspection())
                .toRelease(id, content, clock.instant())
                .with(findings);
        var leave = new Leave(caller, request.isForced(), Set.of());
        return lock.during(
                release.projectId(),
                rules.checkNew(release)
                        .then(Mono.defer(() -> judge.judge(release, leave)))
                        .flatMap(judged -> garbage.takeBack(judged.url())
                                .then(releases.insert(judged))
                                .thenReturn(judged)),
                () -> publish(release));
    }

    Mono<Release> update(Caller caller, UpdateRelease request) {
        return update(caller, request, Mono::just);
    }

    /** @param after what else is done in the same transaction, with the changed release */
    <T> Mono<T> update(Caller caller, UpdateRelease request, Function<Release, Mono<T>> after) {
        if (request.isForced() && !caller.isAdmin()) {
            return Mono.error(ApiException.forbidden("force", "release.force"));
        }
        return find(caller, request.id(), ProjectRole.MAINTAINER).flatMap(release -> inspect(request, release)
                .flatMap(findings -> lock.during(
                        release.projectId(),
                        updateLocked(caller, request, findings).flatMap(after),
                        () -> publish(release))));
    }

    /** Before anything new is offered to devices, and outside the lock, because it takes its time. */
    private Mono<Findings> inspect(UpdateRelease request, Release release) {
        var known = release.inspection();
        if (!request.enables(release)) {
            return Mono.just(Findings.NONE);
        }
        if (known != null && known.state() != Inspection.State.UNAVAILABLE) {
            return packages.requireUnchanged(release).thenReturn(Findings.NONE);
        }
        return packages.of(release.kind(), release.platform(), release.url());
    }

    private Mono<Release> updateLocked(Caller caller, UpdateRelease request, Findings findings) {
        return releases.find(request.id())
                .switchIfEmpty(Mono.error(ReleaseService::unknown))
                .flatMap(before -> {
                    var after = request.applyTo(before, clock.instant()).with(findings);
                    return replace(before, after, leaveOf(caller, request, before, after));
                });
    }

    private Mono<Release> replace(Release before, Release after, Leave leave) {
        return rules.checkChange(before, after)
                .then(Mono.defer(() -> before.saysTheSameAs(after) ? Mono.just(after) : judge.judge(after, leave)))
                .flatMap(judged -> releases.update(judged).thenReturn(judged));
    }

    /** What was overridden stays so, but not for another native version. */
    private static Leave leaveOf(Caller caller, UpdateRelease request, Release before, Release after) {
        var settled = EnumSet.noneOf(Inspection.Rule.class);
        if (before.inspection() != null) {
            before.inspection().overriddenRules().forEach(overridden -> settled.add(overridden.rule()));
        }
        if (before.nativeVersionCode() != after.nativeVersionCode()) {
            settled.remove(Inspection.Rule.MODULES);
        }
        return new Leave(caller, request.isForced(), settled);
    }

    Mono<Affected> delete(Caller caller, String id) {
        return find(caller, id, ProjectRole.MAINTAINER)
                .flatMap(release -> lock.during(release.projectId(), deleteLocked(id), () -> publish(release)))
                .map(Affected::new);
    }

    /** Looks again under the lock: a native release may have got another number meanwhile, and wgts on it. */
    private Mono<Long> deleteLocked(String id) {
        return releases.find(id)
                .switchIfEmpty(Mono.error(ReleaseService::unknown))
                .flatMap(release -> rules.checkDelete(release).then(deleteWithPackage(release)));
    }

    private Mono<Long> deleteWithPackage(Release release) {
        return releases.delete(release.id()).flatMap(affected -> garbage.add(release.projectId(), release.url())
                .thenReturn(affected));
    }

    private Mono<Release> find(Caller caller, String id, ProjectRole least) {
        return releases.find(id)
                .switchIfEmpty(Mono.error(ReleaseService::unknown))
                .flatMap(release ->
                        access.require(caller, release.projectId(), least).thenReturn(release));
    }

    private void publish(Release release) {
        events.publishEvent(new ReleasesChanged(release.projectId()));
    }

    private static ApiException unknown() {
        return ApiException.notFound("id", "release.unknown");
    }
}
