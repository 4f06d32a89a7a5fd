package io.upushy.web;

import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * Something this server needs, as administrators are shown it; a module offers each of its own as a bean.
 *
 * @param name for example {@code database}
 * @param kind what it is and where, without secrets
 * @param check asks it; answers with what there is to tell, fails when it does not work
 */
public record Dependency(String name, String kind, Mono<Map<String, Object>> check) {}
