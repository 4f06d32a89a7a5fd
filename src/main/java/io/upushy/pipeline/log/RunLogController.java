package io.upushy.pipeline.log;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.auth.Caller;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/pipeline/run/{id}/log")
@Tag(name = "Run logs", description = "What runs write: live, by page, as a file")
class RunLogController {

    private static final String PLAIN_TEXT = "text/plain;charset=UTF-8";

    private final RunLogService logs;
    private final LogEvents events;
    private final LogFile file;

    RunLogController(RunLogService logs, LogEvents events, LogFile file) {
        this.logs = logs;
        this.events = events;
        this.file = file;
    }

    @PostMapping("/ticket")
    @Operation(
            summary = "A ticket for a WebSocket",
            description = "Good once, for half a minute and this run. Then open"
                    + " /api/pipeline/run/{id}/log/ws?ticket=…&after=seq: all lines after that number are sent, then"
                    + " those that are written, as JSON messages {lines:[{seq,step,time,text,continued}]};"
                    + " {lagging:true,at:seq} tells a slow reader that the next lines come from the record;"
                    + " {state:…} is the last when the run is over. A ping comes every 30 seconds. The connection is"
                    + " closed with 1008 when the login ends or the user is no member any more, not when an access"
                    + " token expires.")
    @ApiResponse(responseCode = "404", description = "There is no such run")
    Mono<LogTicket> ticket(@AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @PathVariable String id) {
        return logs.ticket(caller, id);
    }

    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "Follow a log as server-sent events",
            description = "All lines after a number, then those that are written, each event with the messages of the"
                    + " WebSocket as its data; lines carry the last one's number as the event's id. Ends with the run"
                    + " (after {state:…}), with the login, and for API tokens after five minutes: connect again with"
                    + " Last-Event-ID.")
    @ApiResponse(
            responseCode = "200",
            description = "Events",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = LogFrame.class)))
    @ApiResponse(responseCode = "404", description = "There is no such run")
    Flux<ServerSentEvent<LogFrame>> follow(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @RequestParam(required = false) @Parameter(description = "Lines after this number", example = "0") @Nullable
                    Long after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Parameter(hidden = true) @Nullable String last) {
        return logs.follow(caller, id, events.start(last, after)).flatMapMany(events::of);
    }

    @GetMapping("/page")
    @Operation(
            summary = "A page of a log",
            description = "Lines in their order, of one step or with a text in them if asked for.")
    @ApiResponse(responseCode = "404", description = "There is no such run")
    Mono<LogPage> page(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @Valid @ParameterObject LogQuery query) {
        return logs.page(caller, id, query);
    }

    @GetMapping(path = "/download", produces = PLAIN_TEXT)
    @Operation(
            summary = "The whole log as a file",
            description = "Plain text, without colours: time, step and text of each line up to now.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/plain", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "404", description = "There is no such run")
    Mono<Void> download(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            ServerHttpResponse response) {
        return logs.download(caller, id).flatMap(download -> file.write(download, response));
    }
}
