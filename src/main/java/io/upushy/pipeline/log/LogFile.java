package io.upushy.pipeline.log;

import io.upushy.pipeline.log.RunLogService.Download;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A log as plain text. */
@Component
class LogFile {

    private static final int LINES = 200;
    private static final String COLOURS = "\u001b\\[[0-9;:]*m";

    Mono<Void> write(Download download, ServerHttpResponse response) {
        var headers = response.getHeaders();
        headers.setContentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8));
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename("run-" + download.number() + ".log")
                .build());
        return response.writeWith(bytes(download.lines(), response.bufferFactory()));
    }

    /** A line that was cut is whole again. */
    private static Flux<DataBuffer> bytes(Flux<LogLine> lines, DataBufferFactory buffers) {
        var text = new Lines();
        return lines.buffer(LINES).map(some -> buffers.wrap(text.of(some).getBytes(StandardCharsets.UTF_8)));
    }

    /** Knows whether the line before went on. */
    private static final class Lines {

        private String open = "";

        private String of(List<LogLine> lines) {
            var text = new StringBuilder();
            for (var line : lines) {
                if (!open.equals(line.step())) {
                    text.append(open.isEmpty() ? "" : "\n");
                    text.append(line.time()).append(" [").append(line.step()).append("] ");
                }
                text.append(line.text().replaceAll(COLOURS, ""));
                text.append(line.continued() ? "" : "\n");
                open = line.continued() ? line.step() : "";
            }
            return text.toString();
        }
    }
}
