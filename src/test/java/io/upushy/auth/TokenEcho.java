package io.upushy.auth;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** An operation that is open to API tokens, as other modules have them. */
@RestController
class TokenEcho {

    @Bean
    AccessRule openTokenEcho() {
        return AccessRule.apiToken(HttpMethod.GET, "/api/test/echo");
    }

    @GetMapping("/api/test/echo")
    Mono<Map<String, String>> echo(@AuthenticationPrincipal Caller caller) {
        return Mono.just(Map.of(
                "username", caller.username(),
                "projectId", String.valueOf(caller.tokenProjectId()),
                "admin", String.valueOf(caller.isAdmin())));
    }
}
