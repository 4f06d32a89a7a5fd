package io.upushy.telemetry;

import io.upushy.auth.Caller;
import io.upushy.release.Platform;
import io.upushy.release.Release;
import io.upushy.release.ReleaseCatalog;
import io.upushy.update.Explanation;
import io.upushy.update.Explanations;
import io.upushy.web.ApiException;
import io.upushy.web.PageQuery;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What devices would get, and which of them a release is on. */
@Service
class DeviceService {

    private static final PageQuery FIRST = new PageQuery(1, 1, null, null);

    private final LogRepository logs;
    private final ReleaseCatalog releases;
    private final Explanations explanations;
    private final ProjectReaders readers;

    DeviceService(LogRepository logs, ReleaseCatalog releases, Explanations explanations, ProjectReaders readers) {
        this.logs = logs;
        this.releases = releases;
        this.explanations = explanations;
        this.readers = readers;
    }

    Mono<Explanation> decision(Caller caller, DecisionQuery query, Locale locale) {
        return readers.require(caller, query.projectId())
                .then(Mono.defer(() -> query.tellsAll() ? Mono.just(query) : fill(query)))
                .flatMap(full -> explanations.explain(
                        full.projectId(),
                        Objects.requireNonNullElse(full.platformOrNull(), Platform.ANDROID),
                        Objects.requireNonNullElse(full.nativeVersionCode(), 0L),
                        Objects.requireNonNullElse(full.wgtVersionCode(), 0L),
                        locale));
    }

    private Mono<DecisionQuery> fill(DecisionQuery query) {
        if (!query.hasUuid()) {
            return Mono.error(ApiException.invalid("uuid", "telemetry.device.needed"));
        }
        var device = new DeviceQuery(query.projectId(), query.uuid(), null, null, null, null, null, null, null);
        return logs.devices(device, FIRST)
                .flatMap(found -> Mono.justOrEmpty(found.records().stream().findFirst()))
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("uuid", "telemetry.device.unknown")))
                .map(query::filledFrom);
    }

    Mono<ReleaseUse> use(Caller caller, String sourceId) {
        return releases.find(sourceId)
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("sourceId", "release.unknown")))
                .flatMap(release -> readers.require(caller, release.projectId()).thenReturn(release))
                .flatMap(release -> releases.madeFor(release).flatMap(wgts -> use(release, wgts)));
    }

    private Mono<ReleaseUse> use(Release release, List<Release> wgts) {
        return logs.devicesOn(release).map(devices -> ReleaseUse.of(release, wgts, devices));
    }
}
