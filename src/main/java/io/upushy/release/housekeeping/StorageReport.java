package io.upushy.release.housekeeping;

import io.swagger.v3.oas.annotations.media.Schema;
import io.upushy.auth.Caller;
import io.upushy.project.ProjectAccess;
import io.upushy.project.ProjectRole;
import io.upushy.storage.ObjectStorage;
import io.upushy.storage.StoredObject;
import io.upushy.web.ApiException;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Says what is in the store and what of it nobody needs. Counted when asked, because uploads go past this server. */
@Service
class StorageReport {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final GarbageRepository garbage;
    private final UsedObjects used;
    private final Orphans orphans;
    private final ObjectStorage storage;
    private final ProjectAccess access;

    StorageReport(
            GarbageRepository garbage, UsedObjects used, Orphans orphans, ObjectStorage storage, ProjectAccess access) {
        this.garbage = garbage;
        this.used = used;
        this.orphans = orphans;
        this.storage = storage;
        this.access = access;
    }

    @Schema(name = "Orphan")
    record Orphan(
            @Schema(example = "0b0a1c9e-3c55-4a3c-9d1f-6f0b2c3d4e5f/2026-11/k/app.wgt") String key,
            @Schema(description = "Bytes", example = "734003") long size,
            Instant lastModified) {

        static Orphan of(StoredObject object) {
            return new Orphan(object.key(), object.size(), object.lastModified());
        }
    }

    Mono<StorageUse> of(Caller caller, String projectId) {
        return access.require(caller, projectId, ProjectRole.VIEWER)
                .then(count(projectId))
                .as(StorageReport::inTime);
    }

    Mono<Page<StorageUse>> ofAll(PageQuery page) {
        return garbage.projects()
                .collectList()
                .zipWhen(projects -> reactor.core.publisher.Flux.fromIterable(projects)
                        .skip(page.offset())
                        .take(page.limit())
                        .concatMap(this::count)
                        .collectList())
                .map(found -> new Page<>(found.getT1().size(), found.getT2()))
                .as(StorageReport::inTime);
    }

    /** The oldest first. */
    Mono<Page<Orphan>> orphans(PageQuery page) {
        return orphans.all()
                .map(Orphan::of)
                .sort(Comparator.comparing(Orphan::lastModified))
                .collectList()
                .map(all -> new Page<>(
                        all.size(),
                        all.stream().skip(page.offset()).limit(page.limit()).toList()))
                .as(StorageReport::inTime);
    }

    private Mono<StorageUse> count(String projectId) {
        return used.in(projectId).flatMap(keys -> storage.list(projectId + "/")
                .reduce(
                        StorageUse.none(projectId),
                        (use, object) -> use.plus(object.size(), keys.cover(object.key()))));
    }

    private static <T> Mono<T> inTime(Mono<T> report) {
        return report.timeout(TIMEOUT)
                .onErrorMap(TimeoutException.class, late -> ApiException.unavailable("release.storage.slow"));
    }
}
