package io.upushy.auth.signature;

import io.upushy.auth.Caller;
import io.upushy.cache.SharedCache;
import io.upushy.web.ApiException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Refuses calls under {@code /api} whose signature is missing, wrong, too old or used before. */
class RequestSignature implements WebFilter {

    private static final int LARGEST_BODY = 1024 * 1024;
    private static final PathPattern SIGNED = pattern("/api/**");
    private static final List<PathPattern> UNSIGNED = List.of(
            pattern("/api/update"),
            pattern("/api/basic/update"),
            pattern("/api/source/upload"),
            pattern("/api/webhook/{id}"),
            pattern("/api/pipeline/run/{id}/log/ws"));
    private static final PathPattern TERMS = pattern(SignatureController.PATH);
    private static final String NONCE = "Nonce";
    private static final String SIGN = "Sign";
    private static final String API_TOKEN = "bearer upt_";

    private record Signature(Nonce nonce, String digest) {}

    private final SignatureSettings settings;
    private final SharedCache cache;
    private final JsonMapper json;
    private final Clock clock;
    private final SigningKey key;

    RequestSignature(SignatureSettings settings, SigningKey key, SharedCache cache, JsonMapper json, Clock clock) {
        this.settings = settings;
        this.cache = cache;
        this.json = json;
        this.clock = clock;
        this.key = key;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!isSigned(exchange.getRequest())) {
            return chain.filter(exchange);
        }
        return isMadeByApiToken(exchange.getRequest())
                .flatMap(exempt -> exempt ? Mono.just(exchange) : verify(exchange))
                .flatMap(chain::filter);
    }

    private static boolean isSigned(ServerHttpRequest request) {
        var path = request.getPath().pathWithinApplication();
        if (!SIGNED.matches(path) || request.getMethod() == HttpMethod.OPTIONS) {
            return false;
        }
        if (request.getMethod() == HttpMethod.GET) {
            return !TERMS.matches(path);
        }
        return request.getMethod() != HttpMethod.POST || UNSIGNED.stream().noneMatch(pattern -> pattern.matches(path));
    }

    /** A token that is merely claimed does not count: the security chain must have accepted it. */
    private static Mono<Boolean> isMadeByApiToken(ServerHttpRequest request) {
        var header = request.getHeaders().getFirst("Authorization");
        if (header == null || !header.regionMatches(true, 0, API_TOKEN, 0, API_TOKEN.length())) {
            return Mono.just(false);
        }
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .map(known -> known.getPrincipal() instanceof Caller caller && caller.tokenProjectId() != null)
                .defaultIfEmpty(false);
    }

    private Mono<ServerWebExchange> verify(ServerWebExchange exchange) {
        return open(exchange.getRequest()).flatMap(signature -> readBody(exchange.getRequest())
                .flatMap(body ->
                        check(signature, exchange.getRequest(), body).thenReturn(CachedBody.in(exchange, body))));
    }

    private Mono<Signature> open(ServerHttpRequest request) {
        var nonce = request.getHeaders().getFirst(NONCE);
        var digest = request.getHeaders().getFirst(SIGN);
        if (nonce == null || nonce.isBlank()) {
            return Mono.error(ApiException.forbidden(NONCE, "auth.signature.missing"));
        }
        if (digest == null || digest.isBlank()) {
            return Mono.error(ApiException.forbidden(SIGN, "auth.signature.missing"));
        }
        return Mono.fromCallable(() -> key.decrypt(nonce))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(text -> Mono.justOrEmpty(text.flatMap(Nonce::parse)))
                .map(opened -> new Signature(opened, digest))
                .switchIfEmpty(Mono.error(RequestSignature::mismatch));
    }

    private static Mono<byte[]> readBody(ServerHttpRequest request) {
        return DataBufferUtils.join(request.getBody(), LARGEST_BODY)
                .map(buffer -> {
                    var bytes = new byte[buffer.readableByteCount()];
                    buffer.read(bytes);
                    DataBufferUtils.release(buffer);
                    return bytes;
                })
                .defaultIfEmpty(new byte[0]);
    }

    /** The time and the nonce are looked at last: only who signed correctly learns about them, or can use a nonce up. */
    private Mono<Void> check(Signature signature, ServerHttpRequest request, byte[] body) {
        var nonce = signature.nonce();
        if (!sameDigest(contentOf(nonce, request, body).digest(), signature.digest())) {
            return Mono.error(mismatch());
        }
        if (!nonce.isWithin(settings.tolerance(), clock.instant())) {
            return Mono.error(ApiException.forbidden(NONCE, "auth.signature.time"));
        }
        return cache.putIfAbsent(
                        "nonce:" + nonce.uuid(),
                        "",
                        settings.tolerance().multipliedBy(2).plusSeconds(1))
                .flatMap(first ->
                        first ? Mono.empty() : Mono.error(ApiException.forbidden(NONCE, "auth.signature.used")));
    }

    private SignedContent contentOf(Nonce nonce, ServerHttpRequest request, byte[] body) {
        var content = new SignedContent();
        content.add(nonce.uuid());
        content.add(nonce.timestamp());
        content.addQuery(request.getQueryParams());
        var type = request.getHeaders().getContentType();
        if (body.length > 0 && type != null && isJson(type)) {
            addBody(content, body);
        }
        return content;
    }

    private void addBody(SignedContent content, byte[] body) {
        try {
            content.addBody(json.readTree(body));
        } catch (JacksonException unreadable) {
            throw new ServerWebInputException("The signed body is not JSON", null, unreadable);
        }
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }

    private static boolean sameDigest(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII),
                other.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
    }

    private static ApiException mismatch() {
        return ApiException.forbidden(SIGN, "auth.signature.wrong");
    }

    private static PathPattern pattern(String pattern) {
        return PathPatternParser.defaultInstance.parse(pattern);
    }
}
