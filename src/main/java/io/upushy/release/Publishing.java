package io.upushy.release;

import io.upushy.auth.Caller;
import io.upushy.auth.UserDirectory;
import io.upushy.project.ProjectAccess;
import io.upushy.project.ProjectLock;
import io.upushy.project.ProjectRole;
import io.upushy.release.housekeeping.Garbage;
import io.upushy.web.ApiException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What modules above do with releases without a request of a client: publish, withdraw, go back to an earlier one. */
@Component
public class Publishing {

    private final ReleaseService service;
    private final ReleaseRepository releases;
    private final PublishingRepository publishing;
    private final Garbage garbage;
    private final UserDirectory users;
    private final ProjectAccess access;
    private final ProjectLock lock;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publishing(
            ReleaseService service,
            ReleaseRepository releases,
            PublishingRepository publishing,
            Garbage garbage,
            UserDirectory users,
            ProjectAccess access,
            ProjectLock lock,
            ApplicationEventPublisher events,
            Clock clock) {
        this.service = service;
        this.releases = releases;
        this.publishing = publishing;
        this.garbage = garbage;
        this.users = users;
        this.access = access;
        this.lock = lock;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What going back to a release changed.
     *
     * @param release the one devices are offered now
     * @param disabled those that were turned off, the oldest first
     */
    public record RolledBack(Release release, List<Release> disabled) {}

    /**
     * Registers a package, by all the rules that hold for requests: 403 when the user is disabled or no maintainer of the
     * project any more, 409 for the rules about versions, 422 for a package that must not reach phones.
     *
     * @param userId in whose name
     */
    public Mono<Release> publish(String userId, Publication publication) {
        return users.callerOf(userId)
                .switchIfEmpty(Mono.error(() -> ApiException.forbidden("projectId", "project.forbidden")))
                .flatMap(caller -> publish(caller, publication));
    }

    private Mono<Release> publish(Caller caller, Publication publication) {
        return access.require(caller, publication.projectId(), ProjectRole.MAINTAINER)
                .then(Mono.defer(() -> complete(publication)))
                .flatMap(request -> service.create(caller, publication.id(), request, null));
    }

    private Mono<CreateRelease> complete(Publication publication) {
        var base = publication.nativeVersionCode();
        if (publication.kind() == ReleaseKind.NATIVE || base != null) {
            return Mono.just(publication.toRequest(base));
        }
        return publishing
                .highestEnabled(publication.projectId(), WireCodes.typeOf(ReleaseKind.NATIVE, publication.platform()))
                .switchIfEmpty(Mono.error(() -> ApiException.conflict("nativeVersionCode", "release.native.none")))
                .map(publication::toRequest);
    }

    /** The project's release of this id, if there is one. */
    public Mono<Release> find(String projectId, String id) {
        return releases.find(id).filter(release -> release.projectId().equals(projectId));
    }

    /** Turns a release off, whoever asks; nothing happens when it is off or gone. */
    public Mono<Void> withdraw(String projectId, String id) {
        var change = releases.find(id)
                .filter(Release::enabled)
                .flatMap(release -> publishing.setEnabled(id, false, clock.instant()));
        return lock.during(projectId, change, () -> announce(projectId));
    }

    /**
     * Offers an earlier release again and turns off all newer ones of the same kind and platform for the same native
     * version, in one transaction. Devices that have a newer one keep it: they never go back by themselves.
     *
     * @param record what else is written in that transaction, and makes the result
     * @return 404 when the release is gone, 422 when its package is
     */
    public <T> Mono<T> rollBack(Caller caller, String projectId, String id, Function<RolledBack, Mono<T>> record) {
        return find(projectId, id)
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("id", "release.unknown")))
                .flatMap(release ->
                        service.update(caller, UpdateRelease.enabling(id), enabled -> disableAbove(enabled, record)));
    }

    private <T> Mono<T> disableAbove(Release release, Function<RolledBack, Mono<T>> record) {
        var now = clock.instant();
        return publishing
                .enabledAbove(release)
                .collectList()
                .flatMap(newer -> Flux.fromIterable(newer)
                        .concatMap(one -> publishing.setEnabled(one.id(), false, now))
                        .then(Mono.just(new RolledBack(release, newer))))
                .flatMap(record);
    }

    /** Those of these object keys and addresses that devices may be offered. */
    public Mono<Set<String>> offeredAmong(Collection<String> urls) {
        return urls.isEmpty()
                ? Mono.just(Set.of())
                : publishing.enabledAmong(urls).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Has an object of the project deleted from the store soon, unless a release uses it or somebody keeps it by then.
     *
     * @param key one that ends in a slash stands for all that begin with it
     */
    public Mono<Void> discard(String projectId, String key) {
        return garbage.discard(projectId, key);
    }

    private void announce(String projectId) {
        events.publishEvent(new ReleasesChanged(projectId));
    }
}
