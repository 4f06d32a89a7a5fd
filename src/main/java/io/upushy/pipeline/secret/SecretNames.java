package io.upushy.pipeline.secret;

import java.util.Set;
import reactor.core.publisher.Mono;

/** Which secrets a project has. */
public interface SecretNames {

    Mono<Set<String>> of(String projectId);
}
