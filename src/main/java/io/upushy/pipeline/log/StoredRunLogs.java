package io.upushy.pipeline.log;

import io.upushy.pipeline.log.RunLogRepository.Extent;
import io.upushy.pipeline.log.RunLogWriter.Identity;
import io.upushy.pipeline.secret.ProjectSecrets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@Service
class StoredRunLogs implements RunLogs {

    private final RunLogRepository record;
    private final ProjectSecrets secrets;
    private final LogNews news;
    private final RunLogSettings settings;
    private final Clock clock;

    StoredRunLogs(RunLogRepository record, ProjectSecrets secrets, LogNews news, RunLogSettings settings, Clock clock) {
        this.record = record;
        this.secrets = secrets;
        this.news = news;
        this.settings = settings;
        this.clock = clock;
    }

    /** The secrets come first: a log that could not mask them is not opened. */
    @Override
    public Mono<RunLog> open(String runId, String projectId) {
        var identity = new Identity(runId, UUID.randomUUID().toString());
        return secrets.allValues(projectId).defaultIfEmpty(List.of()).flatMap(values -> record.open(
                        runId, projectId, identity.writer())
                .publishOn(Schedulers.boundedElastic())
                .map(extent -> writer(identity, extent, values)));
    }

    private RunLog writer(Identity identity, Extent extent, List<String> secrets) {
        var limit = new OutputLimit(settings.mostCharacters(), extent.characters());
        var writer = new RunLogWriter(identity, extent.last(), record, news.of(identity.runId()), limit, clock);
        writer.mask(secrets);
        return writer;
    }
}
