package io.upushy.telemetry;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.auth.Caller;
import io.upushy.update.Explanation;
import io.upushy.web.Messages;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Devices", description = "What devices would get, and what they run")
class DeviceController {

    private final DeviceService devices;
    private final DashboardService dashboard;
    private final Messages messages;

    DeviceController(DeviceService devices, DashboardService dashboard, Messages messages) {
        this.devices = devices;
        this.dashboard = dashboard;
        this.messages = messages;
    }

    @GetMapping("/api/device/decision")
    @Operation(
            summary = "What would this device get now, and why",
            description = "Of a device by its uuid, as it was last seen; or of any with the versions that are given."
                    + " It is the selection that devices meet; each release says why it is installed or not.")
    @ApiResponse(responseCode = "404", description = "There is no such project or device")
    Mono<Explanation> decision(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Valid @ParameterObject DecisionQuery query,
            @Parameter(hidden = true) ServerHttpRequest request) {
        return devices.decision(caller, query, messages.locale(request.getHeaders()));
    }

    @GetMapping("/api/stats/release/use")
    @Operation(summary = "What depends on a release", description = "To be looked at before it is deleted.")
    @ApiResponse(responseCode = "404", description = "There is no such source")
    Mono<ReleaseUse> use(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @RequestParam String sourceId) {
        return devices.use(caller, sourceId);
    }

    @GetMapping("/api/dashboard")
    @Operation(
            summary = "The state of all projects at a glance",
            description = "Of the projects one is a member of; of all for administrators."
                    + " What versions devices run is at /api/stats/adoption.")
    Mono<Dashboard> dashboard(@AuthenticationPrincipal @Parameter(hidden = true) Caller caller) {
        return dashboard.of(caller);
    }
}
