package io.upushy.pipeline.secret;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The secrets of projects. */
public interface ProjectSecrets {

    /** Those of these names that exist. */
    Mono<Map<String, String>> values(String projectId, Collection<String> names);

    /** Every value there is, for masking. */
    Mono<List<String>> allValues(String projectId);
}
