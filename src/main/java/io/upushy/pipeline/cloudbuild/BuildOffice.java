package io.upushy.pipeline.cloudbuild;

import io.upushy.auth.ApiTokenScope;
import io.upushy.auth.ApiTokens;
import io.upushy.auth.Caller;
import io.upushy.pipeline.RunProgress;
import io.upushy.pipeline.Runs;
import io.upushy.pipeline.definition.StoredPipelines;
import io.upushy.pipeline.log.RunLines;
import io.upushy.pipeline.secret.ProjectSecrets;
import io.upushy.project.ProjectAccess;
import io.upushy.project.ProjectRole;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What builds need of the rest of the server. */
@Service
class BuildOffice {

    private static final Logger log = LoggerFactory.getLogger(BuildOffice.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final ApiTokens tokens;
    private final ProjectAccess access;
    private final StoredPipelines pipelines;
    private final ProjectSecrets secrets;
    private final Runs runs;
    private final RunProgress progress;
    private final RunLines lines;
    private final TaskBoard board;
    private final CloudBuildSettings settings;
    private volatile boolean stopping;

    BuildOffice(
            ApiTokens tokens,
            ProjectAccess access,
            StoredPipelines pipelines,
            ProjectSecrets secrets,
            Runs runs,
            RunProgress progress,
            RunLines lines,
            TaskBoard board,
            CloudBuildSettings settings) {
        this.tokens = tokens;
        this.access = access;
        this.pipelines = pipelines;
        this.secrets = secrets;
        this.runs = runs;
        this.progress = progress;
        this.lines = lines;
        this.board = board;
        this.settings = settings;
    }

    Runs runs() {
        return runs;
    }

    RunProgress progress() {
        return progress;
    }

    RunLines lines() {
        return lines;
    }

    TaskBoard board() {
        return board;
    }

    /** Whom an API token stands for, if it may start runs; refused otherwise. */
    Mono<Caller> callerOf(String token) {
        return Mono.just(token)
                .filter(text -> text.startsWith(ApiTokens.PREFIX))
                .flatMap(text -> tokens.callerOf(text, ApiTokenScope.PIPELINE))
                .switchIfEmpty(Mono.error(() -> new BuildRefused(Phase.PREPARE, "pipeline.cloudbuild.token")))
                .delayUntil(caller -> access.require(caller, projectOf(caller), ProjectRole.MAINTAINER));
    }

    /** The one project an API token is for. */
    static String projectOf(Caller token) {
        return Objects.requireNonNull(token.tokenProjectId());
    }

    /** Of repositories that owners named: what is in one is executed, and its host is given the project's token. */
    Mono<String> definition(Caller caller, BuildRequest request) {
        return pipelines
                .repositories(projectOf(caller))
                .filter(named -> named.stream().anyMatch(request::isOf))
                .switchIfEmpty(Mono.error(
                        () -> new BuildRefused(Phase.PREPARE, "pipeline.cloudbuild.repository", request.repo())))
                .then(Mono.defer(() -> definitionOfNamed(caller, request)))
                .timeout(TIMEOUT);
    }

    private Mono<String> definitionOfNamed(Caller caller, BuildRequest request) {
        return secrets.values(projectOf(caller), List.of(BuildDefinition.GIT_TOKEN))
                .defaultIfEmpty(Map.of())
                .map(known -> BuildDefinition.of(request, known.containsKey(BuildDefinition.GIT_TOKEN)));
    }

    /** The client of a run has gone. Not so when this server ends: then the run goes on elsewhere, or later. */
    Mono<Void> abandon(String runId, String userId) {
        if (stopping || !settings.cloudbuildCancelOnDisconnect()) {
            return Mono.empty();
        }
        return runs.cancel(runId, userId)
                .timeout(TIMEOUT)
                .doOnError(failure -> log.warn("Run {} goes on without its client: {}", runId, failure.toString()))
                .onErrorComplete();
    }

    /** From now on clients go because the server does. */
    void stop() {
        stopping = true;
    }
}
