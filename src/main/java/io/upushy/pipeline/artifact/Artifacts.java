package io.upushy.pipeline.artifact;

import io.upushy.pipeline.RunFacts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Records what steps made. */
@Component
public class Artifacts {

    private final ArtifactRepository artifacts;
    private final Clock clock;

    Artifacts(ArtifactRepository artifacts, Clock clock) {
        this.artifacts = artifacts;
        this.clock = clock;
    }

    /** Keeps what a step made, in the place of what the same step of the run made before; its objects stay in the store. */
    public Mono<Void> keep(RunFacts run, String step, Made made) {
        var artifact = new Artifact(
                idOf(run, step),
                run.projectId(),
                run.id(),
                run.number(),
                step,
                made.kind(),
                made.fileName(),
                made.size(),
                made.md5(),
                made.sha256(),
                made.key(),
                null,
                made.releaseId(),
                made.version(),
                clock.instant());
        return artifacts.put(artifact);
    }

    /** Keeps what a step made no longer; its objects are another's to remove. */
    public Mono<Void> forget(RunFacts run, String step) {
        return artifacts.remove(idOf(run, step));
    }

    /** The same for every execution, so that none is recorded twice. */
    private static String idOf(RunFacts run, String step) {
        return UUID.nameUUIDFromBytes((run.id() + "/" + step).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
