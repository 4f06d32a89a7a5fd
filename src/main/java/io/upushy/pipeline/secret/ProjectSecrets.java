package io.upushy.pipeline.secret;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The values of projects' secrets, for steps and for masking. Rights are the caller's to check. */
public interface ProjectSecrets {

    /** The values by name; names that do not exist are left out. */
    Mono<Map<String, String>> values(String projectId, Collection<String> names);

    /** All values, for masking. */
    Mono<List<String>> allValues(String projectId);
}
