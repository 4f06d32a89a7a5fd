package io.upushy.auth;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;
import reactor.core.publisher.Mono;

/** Tells addresses that are closed to the caller from those where nobody answers whoever calls. */
@Component
class KnownAddresses {

    /** What is mapped is known once the server runs, long after the security chain is built. */
    private final Mono<List<PathPattern>> patterns;

    KnownAddresses(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        patterns = Mono.fromSupplier(() -> patternsOf(mappings)).cache();
    }

    /** Whether there is an operation, whatever its method. */
    Mono<Boolean> contain(ServerWebExchange exchange) {
        var path = exchange.getRequest().getPath().pathWithinApplication();
        return patterns.map(known -> known.stream().anyMatch(pattern -> pattern.matches(path)));
    }

    private static List<PathPattern> patternsOf(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .map(RequestMappingInfo::getPatternsCondition)
                .flatMap(condition -> condition.getPatterns().stream())
                .toList();
    }
}
