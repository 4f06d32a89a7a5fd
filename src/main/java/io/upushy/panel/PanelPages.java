package io.upushy.panel;

import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Answers the panel's page to whoever browses to an address that is not the server's own: the panel's router finds the rest
 * of its way there.
 */
final class PanelPages implements WebFilter {

    static final String PAGE = "/index.html";
    private static final List<String> NOT_THE_PANELS =
            List.of("/api", "/v3", "/docs", "/swagger-ui", "/webjars", "/actuator", "/assets");

    private final ContentPolicy policy;

    PanelPages(ContentPolicy policy) {
        this.policy = policy;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!isPage(exchange.getRequest())) {
            return chain.filter(exchange);
        }
        var headers = exchange.getResponse().getHeaders();
        headers.setCacheControl(CacheControl.noCache());
        headers.set("Content-Security-Policy", policy.header());
        return chain.filter(
                exchange.mutate().request(request -> request.path(PAGE)).build());
    }

    private static boolean isPage(ServerHttpRequest request) {
        var path = request.getPath().value();
        var reads = request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
        if (!reads || path.equals("/") || path.equals(PAGE)) {
            return reads;
        }
        var hasExtension = path.indexOf('.', path.lastIndexOf('/')) >= 0;
        return !hasExtension
                && NOT_THE_PANELS.stream().noneMatch(own -> path.equals(own) || path.startsWith(own + "/"))
                && asksForHtml(request);
    }

    /** By name: a script that takes anything wants the API's answer. */
    private static boolean asksForHtml(ServerHttpRequest request) {
        try {
            return request.getHeaders().getAccept().stream()
                    .anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
        } catch (InvalidMimeTypeException malformed) {
            return false;
        }
    }
}
