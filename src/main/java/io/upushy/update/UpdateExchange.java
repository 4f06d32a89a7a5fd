package io.upushy.update;

import io.upushy.web.RequestHead;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One check as HTTP: reads the body, writes the answer. Errors are left to whoever called. */
@Component
class UpdateExchange {

    /** Bytes of a check. */
    static final int MAX_BODY = 64 * 1024;

    private final UpdateCheck check;

    UpdateExchange(UpdateCheck check) {
        this.check = check;
    }

    Mono<Void> handle(Flux<DataBuffer> body, ServerHttpRequest request, ServerHttpResponse response) {
        return DataBufferUtils.join(body, MAX_BODY)
                .map(UpdateExchange::bytes)
                .defaultIfEmpty(new byte[0])
                .flatMap(bytes -> answer(bytes, request, response));
    }

    private Mono<Void> answer(byte[] body, ServerHttpRequest request, ServerHttpResponse response) {
        var device = check.read(body);
        var head = RequestHead.of(request);
        var now = check.answerNow(device, head);
        if (now != null) {
            return write(now, response);
        }
        return check.answer(device, head).flatMap(answer -> write(answer, response));
    }

    private static Mono<Void> write(byte[] answer, ServerHttpResponse response) {
        var headers = response.getHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.setContentLength(answer.length);
        headers.setCacheControl("no-store");
        return response.writeWith(Mono.just(response.bufferFactory().wrap(answer)));
    }

    private static byte[] bytes(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
