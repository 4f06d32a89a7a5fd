package io.upushy.web;

import io.upushy.auth.AccessRule;
import io.upushy.cache.SharedCache;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Operations that show what every operation has in common, open to all; there only where a test imports it. */
@TestConfiguration(proxyBeanMethods = false)
class Probe {

    record Part(@Min(1) int size) {}

    record Thing(
            @NotBlank @Size(max = 10) String name,
            @Min(1) @Max(99) int code,
            @Nullable Instant time,
            @Valid @Nullable List<Part> parts) {}

    @Bean
    AccessRule probeIsOpen() {
        return AccessRule.publicTo(null, "/api/probe/**");
    }

    @RestController
    static class Operations {

        private final SharedCache cache;
        private final DatabaseClient database;

        Operations(SharedCache cache, DatabaseClient database) {
            this.cache = cache;
            this.database = database;
        }

        @GetMapping("/api/probe")
        Mono<Integer> number(@RequestParam int number) {
            return Mono.just(number);
        }

        @PostMapping(path = "/api/probe", consumes = MediaType.APPLICATION_JSON_VALUE)
        Mono<Thing> thing(@Valid @RequestBody Thing thing) {
            return Mono.just(thing);
        }

        @GetMapping("/api/probe/nothing")
        Mono<Void> nothing() {
            return Mono.empty();
        }

        @GetMapping("/api/probe/time")
        Mono<Instant> time() {
            return Mono.just(Instant.parse("2021-02-28T08:46:59Z"));
        }

        @GetMapping("/api/probe/page")
        Mono<String> page(@Valid PageQuery page) {
            return Mono.just(page.sql(Map.of("name", "`name`", "time", "created_time"), "id DESC"));
        }

        @GetMapping("/api/probe/bug")
        Mono<String> bug() {
            return Mono.error(new IllegalStateException("the secret inside"));
        }

        @GetMapping("/api/probe/tooMany")
        Mono<String> tooMany() {
            return Mono.error(ApiException.tooMany("address", Duration.ofSeconds(90), "error.unavailable"));
        }

        @GetMapping("/api/probe/cache")
        Mono<Long> cache() {
            return cache.increment("probe", Duration.ofMinutes(1)).map(SharedCache.Count::value);
        }

        @GetMapping("/api/probe/database")
        Mono<String> database() {
            return database.sql("SELECT setting_value FROM app_setting WHERE name = 'registration'")
                    .mapValue(String.class)
                    .one();
        }
    }
}
