package io.upushy.pipeline.cloudbuild;

import io.upushy.pipeline.RunFacts;
import java.time.Duration;
import java.util.LinkedHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows the tasks that are alive to other programs: with Redis, as JSON at {@code cloudbuild:<id>}, without REDIS_PREFIX, since
 * that is where they look.
 */
@Component
class TaskBoard {

    private static final Logger log = LoggerFactory.getLogger(TaskBoard.class);
    private static final String KEY = "cloudbuild:";

    /** Longer than any build; a server that dies leaves its tasks for that long. */
    private static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private final ObjectProvider<ReactiveStringRedisTemplate> redis;
    private final JsonMapper json;

    TaskBoard(ObjectProvider<ReactiveStringRedisTemplate> redis, JsonMapper json) {
        this.redis = redis;
        this.json = json;
    }

    /** @param id the connection's */
    Mono<Void> show(String id, BuildRequest request, RunFacts run) {
        var task = new LinkedHashMap<String, Object>();
        task.put("id", id);
        task.put("repo", request.repo());
        task.put("name", request.name());
        task.put("branch", request.branch());
        task.put("version", request.version());
        task.put("prod", request.prod());
        task.put("runId", run.id());
        task.put("number", run.number());
        var text = json.writeValueAsString(task);
        return Mono.justOrEmpty(redis.getIfAvailable())
                .flatMap(template -> template.opsForValue().set(KEY + id, text, LONGEST))
                .then()
                .transform(TaskBoard::quietly);
    }

    Mono<Void> remove(String id) {
        return Mono.justOrEmpty(redis.getIfAvailable())
                .flatMap(template -> template.delete(KEY + id))
                .then()
                .transform(TaskBoard::quietly);
    }

    /** Nobody's build depends on it. */
    private static Mono<Void> quietly(Mono<Void> work) {
        return work.timeout(TIMEOUT)
                .doOnError(failure -> log.warn("Cloud-build tasks cannot be shown in Redis: {}", failure.toString()))
                .onErrorComplete();
    }
}
