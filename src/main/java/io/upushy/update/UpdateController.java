package io.upushy.update;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.web.ApiException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The check as any other operation: documented, and used for whatever the fast lane leaves alone. */
@Controller
@Tag(name = "Update", description = "What devices call")
class UpdateController {

    private final UpdateExchange exchange;

    UpdateController(UpdateExchange exchange) {
        this.exchange = exchange;
    }

    @PostMapping(
            path = {"/api/update", "/api/basic/update"},
            consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Is there an update?",
            description =
                    "Answers with the highest enabled native release and the highest enabled wgt made for the device's"
                            + " native version (or, where there is none, the highest of all); either is null when there is none."
                            + " The device compares. At most 64 KB of body; unknown fields are ignored.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = UpdateRequest.class))))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UpdateOffers.class)))
    @ApiResponse(responseCode = "404", description = "There is no such project")
    @ApiResponse(responseCode = "415", description = "The body is no JSON in UTF-8")
    Mono<Void> check(
            @RequestBody @Parameter(hidden = true) Flux<DataBuffer> body,
            @Parameter(hidden = true) ServerHttpRequest request,
            @Parameter(hidden = true) ServerHttpResponse response) {
        return requireUtf8(request).then(exchange.handle(body, request, response));
    }

    /** JSON has no other; names that nobody knows are refused before. */
    private static Mono<Void> requireUtf8(ServerHttpRequest request) {
        var type = request.getHeaders().getContentType();
        var charset = type == null ? null : type.getCharset();
        return charset == null || charset.equals(StandardCharsets.UTF_8)
                ? Mono.empty()
                : Mono.error(() -> ApiException.unsupportedType("error.charset"));
    }
}
