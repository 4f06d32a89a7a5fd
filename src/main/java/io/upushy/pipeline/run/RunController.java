package io.upushy.pipeline.run;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.auth.Caller;
import io.upushy.web.Messages;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import jakarta.validation.Valid;
import java.time.Duration;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Pipeline runs", description = "From a push to phones and servers: start, follow and steer")
class RunController {

    /** Proxies give up connections on which nothing moves. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

    /** A follower who connects again shows that the login still holds. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final RunDesk desk;
    private final Messages messages;

    RunController(RunDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @PostMapping("/api/pipeline/run")
    @Operation(
            summary = "Start a run",
            description = "Queues a run of a stored definition, as it is now. For maintainers.")
    @ApiResponse(responseCode = "404", description = "There is no such definition")
    @ApiResponse(responseCode = "409", description = "The definition has mistakes")
    Mono<RunAnswer> start(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Valid @RequestBody RunRequests.Start body,
            @Parameter(hidden = true) ServerHttpRequest request) {
        return desk.start(caller, body, messages.locale(request.getHeaders()));
    }

    @GetMapping("/api/pipeline/run")
    @Operation(summary = "A project's runs", description = "The newest first.")
    Mono<Page<RunAnswer>> list(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Valid @ParameterObject RunQuery query,
            @Valid @ParameterObject PageQuery page,
            @Parameter(hidden = true) ServerHttpRequest request) {
        return desk.list(caller, query, page, messages.locale(request.getHeaders()));
    }

    @GetMapping("/api/pipeline/run/{id}")
    @Operation(summary = "A run with its steps")
    @ApiResponse(responseCode = "404", description = "There is no such run")
    Mono<RunDetail> get(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @Parameter(hidden = true) ServerHttpRequest request) {
        return desk.get(caller, id, messages.locale(request.getHeaders()));
    }

    @GetMapping(path = "/api/pipeline/run/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "Follow a run",
            description =
                    "Server-sent events named `run`, each with the whole run and its steps as /api/pipeline/run/{id} tells"
                            + " them: at once and on each change, until the run ends. After ten minutes the stream ends, too; connect again.")
    @ApiResponse(
            responseCode = "200",
            description = "Events",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = RunDetail.class)))
    @ApiResponse(responseCode = "404", description = "There is no such run")
    Flux<ServerSentEvent<RunDetail>> follow(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @Parameter(hidden = true) ServerHttpRequest request) {
        return events(desk.follow(caller, id, messages.locale(request.getHeaders())));
    }

    private static Flux<ServerSentEvent<RunDetail>> events(Flux<RunDetail> seen) {
        return seen.map(detail -> ServerSentEvent.builder(detail).event("run").build())
                .publish(shared -> Flux.merge(shared, signsOfLife().takeUntilOther(shared.ignoreElements())))
                .take(LONGEST);
    }

    private static Flux<ServerSentEvent<RunDetail>> signsOfLife() {
        return Flux.interval(SIGN_OF_LIFE)
                .onBackpressureDrop()
                .map(tick -> ServerSentEvent.<RunDetail>builder().comment("").build());
    }

    @PostMapping("/api/pipeline/run/{id}/cancel")
    @Operation(
            summary = "Cancel a run",
            description =
                    "What it did outside is taken back. Nothing happens to a run that has ended. For maintainers.")
    @ApiResponse(responseCode = "404", description = "There is no such run")
    Mono<Void> cancel(@AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @PathVariable String id) {
        return desk.cancel(caller, id);
    }

    @PostMapping("/api/pipeline/run/{id}/rerun")
    @Operation(
            summary = "Repeat a run",
            description =
                    "Queues a run of the definition and commit that run had, whatever became of it. For maintainers.")
    @ApiResponse(responseCode = "404", description = "There is no such run")
    @ApiResponse(responseCode = "409", description = "This version of the server cannot read its definition")
    Mono<RunAnswer> rerun(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @Parameter(hidden = true) ServerHttpRequest request) {
        return desk.rerun(caller, id, messages.locale(request.getHeaders()));
    }

    @PostMapping("/api/pipeline/run/{id}/approve")
    @Operation(summary = "Let a run pass", description = "It waits before a step for that. For maintainers.")
    @ApiResponse(responseCode = "404", description = "There is no such run")
    @ApiResponse(responseCode = "409", description = "It does not wait before this step")
    Mono<Void> approve(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @Valid @RequestBody RunRequests.Approve body) {
        return desk.approve(caller, id, body);
    }

    @PostMapping("/api/pipeline/run/{id}/reject")
    @Operation(
            summary = "Do not let a run pass",
            description = "It fails, and what it did outside is taken back. For maintainers.")
    @ApiResponse(responseCode = "404", description = "There is no such run")
    @ApiResponse(responseCode = "409", description = "It does not wait before this step")
    Mono<Void> reject(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @Valid @RequestBody RunRequests.Reject body) {
        return desk.reject(caller, id, body);
    }

    @PostMapping("/api/pipeline/run/{id}/compensate")
    @Operation(
            summary = "Try again to take back what a run did",
            description = "For a run that ended as compensation_failed. For maintainers.")
    @ApiResponse(responseCode = "404", description = "There is no such run")
    @ApiResponse(responseCode = "409", description = "There is nothing that could not be taken back")
    Mono<Void> compensate(@AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @PathVariable String id) {
        return desk.compensate(caller, id);
    }
}
