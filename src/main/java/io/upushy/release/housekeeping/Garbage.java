package io.upushy.release.housekeeping;

import static io.upushy.release.housekeeping.HousekeepingSettings.DELETED_PACKAGE_HOURS;

import io.upushy.project.ProjectDeletionGuard;
import io.upushy.settings.AdjustableSettings;
import io.upushy.web.ApiException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is to be deleted from the store, and when. Called within the transactions that make an object unused, or used. */
@Component
public class Garbage implements ProjectDeletionGuard {

    private final GarbageRepository garbage;
    private final AdjustableSettings settings;
    private final Clock clock;

    Garbage(GarbageRepository garbage, AdjustableSettings settings, Clock clock) {
        this.garbage = garbage;
        this.settings = settings;
        this.clock = clock;
    }

    /** A release of the project is deleted: its object goes after the grace time, unless another release uses it then. */
    public Mono<Void> add(String projectId, String url) {
        return UploadAreas.isOf(projectId, url) ? due().flatMap(time -> garbage.put(url, time)) : Mono.empty();
    }

    /** What a project put into the store is not needed: it goes soon, unless a release uses it by then or somebody keeps it. */
    public Mono<Void> discard(String projectId, String key) {
        return UploadAreas.isOf(projectId, key) ? garbage.put(key, clock.instant()) : Mono.empty();
    }

    /** A release begins to use an object; 422 when it is too late, because the object is being deleted. */
    public Mono<Void> takeBack(String url) {
        if (!UploadAreas.isUpload(url)) {
            return Mono.empty();
        }
        return garbage.removeUnlessClaimed(url)
                .then(garbage.isClaimed(url))
                .filter(claimed -> claimed)
                .flatMap(late -> Mono.error(ApiException.unprocessable("url", "release.url.missing", url)));
    }

    /** Nobody will register what was uploaded for a project that is gone. */
    @Override
    public Mono<Void> check(String projectId) {
        return due().flatMap(time -> garbage.put(projectId + "/", time));
    }

    private Mono<Instant> due() {
        return settings.value(DELETED_PACKAGE_HOURS)
                .map(hours -> clock.instant().plus(Duration.ofHours(hours)));
    }
}
