package io.upushy.release;

import io.upushy.auth.Caller;
import io.upushy.project.ProjectAccess;
import io.upushy.project.ProjectLock;
import io.upushy.project.ProjectRole;
import io.upushy.web.Affected;
import io.upushy.web.ApiException;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
class ReleaseService {

    private static final Pattern SCHEME = Pattern.compile("(?i)^([a-z][a-z0-9+.-]*):");
    private static final Pattern WEB = Pattern.compile("^https?:");
    private static final Pattern IOS_INSTALLABLE =
            Pattern.compile("^(https?|itms-services|itms-apps|itms-appss|itms-beta):");

    private final ReleaseRepository releases;
    private final ReleaseRules rules;
    private final ProjectAccess access;
    private final ProjectLock lock;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReleaseService(
            ReleaseRepository releases,
            ReleaseRules rules,
            ProjectAccess access,
            ProjectLock lock,
            ApplicationEventPublisher events,
            Clock clock) {
        this.releases = releases;
        this.rules = rules;
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
        var release = toRelease(request, null);
        return access.require(caller, request.projectId(), ProjectRole.MAINTAINER)
                .then(rules.checkNew(release));
    }

    /** @param content what is known of the package, null for one this server has not seen */
    Mono<Release> create(Caller caller, CreateRelease request, @Nullable PackageFacts content) {
        var release = toRelease(request, content);
        return access.require(caller, request.projectId(), ProjectRole.MAINTAINER)
                .then(lock.during(release.projectId(), rules.checkNew(release).then(releases.insert(release))))
                .then(Mono.fromRunnable(() -> publish(release)))
                .thenReturn(release);
    }

    Mono<Release> update(Caller caller, UpdateRelease request) {
        return find(caller, request.id(), ProjectRole.MAINTAINER)
                .flatMap(release -> lock.during(release.projectId(), updateLocked(request)))
                .doOnNext(this::publish);
    }

    private Mono<Release> updateLocked(UpdateRelease request) {
        return releases.find(request.id())
                .switchIfEmpty(Mono.error(ReleaseService::unknown))
                .flatMap(before -> replace(before, request.applyTo(before, clock.instant())));
    }

    private Mono<Release> replace(Release before, Release after) {
        return rules.checkChange(before, after).then(releases.update(after)).thenReturn(after);
    }

    Mono<Affected> delete(Caller caller, String id) {
        return find(caller, id, ProjectRole.MAINTAINER)
                .flatMap(release ->
                        lock.during(release.projectId(), deleteLocked(id)).doOnNext(affected -> publish(release)))
                .map(Affected::new);
    }

    /** Looks again under the lock: a native release may have got another number meanwhile, and wgts on it. */
    private Mono<Long> deleteLocked(String id) {
        return releases.find(id)
                .switchIfEmpty(Mono.error(ReleaseService::unknown))
                .flatMap(release -> rules.checkDelete(release).then(releases.delete(id)));
    }

    private Mono<Release> find(Caller caller, String id, ProjectRole least) {
        return releases.find(id)
                .switchIfEmpty(Mono.error(ReleaseService::unknown))
                .flatMap(release ->
                        access.require(caller, release.projectId(), least).thenReturn(release));
    }

    private Release toRelease(CreateRelease request, @Nullable PackageFacts content) {
        var now = clock.instant();
        var kind = WireCodes.kindOf(request.type());
        var platform = WireCodes.platformOf(request.type());
        var base = request.nativeVersionCode() == null ? 0 : request.nativeVersionCode();
        return new Release(
                UUID.randomUUID().toString(),
                request.projectId(),
                kind,
                platform,
                request.version(),
                request.versionCode(),
                kind == ReleaseKind.WGT ? base : 0,
                checkedUrl(request.url(), kind, platform),
                request.updateType() == null ? UpdateMode.ASK : WireCodes.modeOf(request.updateType()),
                request.status() == null || request.status() == 1,
                request.changelog() == null ? "" : request.changelog(),
                request.remark() == null ? "" : request.remark(),
                content == null ? null : content.size(),
                content == null ? null : content.md5(),
                content == null ? null : content.sha256(),
                now,
                now);
    }

    /** An address that devices would open must be of a kind they can be trusted with. */
    private static String checkedUrl(String url, ReleaseKind kind, Platform platform) {
        var allowed = kind == ReleaseKind.NATIVE && platform == Platform.IOS ? IOS_INSTALLABLE : WEB;
        if (SCHEME.matcher(url).find() && !allowed.matcher(url).find()) {
            throw ApiException.invalid("url", "release.url");
        }
        return url;
    }

    private void publish(Release release) {
        events.publishEvent(new ReleasesChanged(release.projectId()));
    }

    private static ApiException unknown() {
        return ApiException.notFound("id", "release.unknown");
    }
}
