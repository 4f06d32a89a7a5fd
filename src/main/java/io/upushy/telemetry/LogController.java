package io.upushy.telemetry;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.auth.Caller;
import io.upushy.web.Messages;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Logs", description = "Update checks, devices and logins")
class LogController {

    private final LogService logs;
    private final Messages messages;

    LogController(LogService logs, Messages messages) {
        this.logs = logs;
        this.messages = messages;
    }

    @GetMapping("/api/log/update")
    @Operation(
            summary = "Answered update checks",
            description = "Of one project, the newest first. Administrators may leave projectId out.")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    Mono<Page<UpdateLogEntry>> checks(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Valid @ParameterObject CheckQuery query,
            @Valid @ParameterObject PageQuery page) {
        return logs.checks(caller, query, page);
    }

    @GetMapping("/api/log/device")
    @Operation(
            summary = "Devices that checked for updates",
            description = "Of one project, the newest first. Administrators may leave projectId out.")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    Mono<Page<Device>> devices(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Valid @ParameterObject DeviceQuery query,
            @Valid @ParameterObject PageQuery page) {
        return logs.devices(caller, query, page);
    }

    @GetMapping("/api/log/report")
    @Operation(
            summary = "What devices reported of releases",
            description = "Of one project, the newest first. Administrators may leave projectId out.")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    Mono<Page<ReportEntry>> reports(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Valid @ParameterObject ReportQuery query,
            @Valid @ParameterObject PageQuery page) {
        return logs.reports(caller, query, page);
    }

    @GetMapping("/api/log/login")
    @Operation(
            summary = "Attempts to log in",
            description = "Administrators see everybody's, others their own; the newest first.")
    Mono<Page<LoginLogEntry>> logins(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Valid @ParameterObject PageQuery page,
            @Parameter(hidden = true) ServerHttpRequest request) {
        return logs.logins(caller, page, messages.locale(request.getHeaders()));
    }
}
