package io.upushy.storage.local;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Answers everything under {@code /{bucket}/}: objects, public by their unguessable keys, and 404 for anything else. */
final class DownloadFilter implements WebFilter {

    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final LocalObjectStorage storage;
    private final String root;

    DownloadFilter(LocalObjectStorage storage, String bucket) {
        this.storage = storage;
        this.root = "/" + bucket + "/";
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (!request.getURI().getRawPath().startsWith(root) || request.getMethod() == HttpMethod.OPTIONS) {
            return chain.filter(exchange);
        }
        if (!METHODS.contains(request.getMethod())) {
            return Mono.error(new MethodNotAllowedException(request.getMethod(), METHODS));
        }
        var key = keyOf(request.getURI());
        return (key == null ? Mono.<ObjectEntry>empty() : storage.find(key))
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .flatMap(entry -> new ObjectAnswer(storage, entry).writeTo(exchange));
    }

    /** The key a path names, decoded once, or null when it is not UTF-8. */
    private @Nullable String keyOf(URI uri) {
        var encoded = uri.getRawPath().substring(root.length());
        var bytes = ByteBuffer.allocate(encoded.length() * 3);
        for (int i = 0; i < encoded.length(); i++) {
            if (encoded.charAt(i) == '%') { // URI has checked that two hexadecimal digits follow
                bytes.put((byte) Integer.parseInt(encoded, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.put(String.valueOf(encoded.charAt(i)).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }
}
