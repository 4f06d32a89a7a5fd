package io.upushy.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/**
 * A refusal or failure, ready to be written.
 *
 * @param status the HTTP status
 * @param body an {@link Envelope} as JSON
 * @param retryAfterSeconds value of {@code Retry-After}, if the caller may come back
 */
public record ErrorAnswer(int status, byte[] body, @Nullable Long retryAfterSeconds) {

    /** Sends this answer; the response must not have been started. */
    public Mono<Void> writeTo(ServerHttpResponse response) {
        response.setRawStatusCode(status);
        var headers = response.getHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.setContentLength(body.length);
        headers.setCacheControl("no-store");
        if (retryAfterSeconds != null) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(retryAfterSeconds));
        }
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }
}
