package io.upushy.pipeline.secret;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The values of projects' secrets, for steps and for masking; rights are the caller's to check. */
public interface ProjectSecrets {

    /** The values of those that exist, by name. */
    Mono<Map<String, String>> values(String projectId, Collection<String> names);

    /** All of a project's values, to be masked wherever they turn up. */
    Mono<List<String>> allValues(String projectId);
}
