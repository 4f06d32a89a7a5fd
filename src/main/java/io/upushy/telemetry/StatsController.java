package io.upushy.telemetry;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.auth.Caller;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(
        name = "Statistics",
        description = "Figures over time, by hour or day in UTC, at most 1100 points an answer. Of one project for its"
                + " members; administrators may leave projectId out.")
class StatsController {

    private final StatsService stats;

    StatsController(StatsService stats) {
        this.stats = stats;
    }

    @GetMapping("/api/stats/checks")
    @Operation(summary = "Answered update checks over time")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    Mono<Series<Series.Checks>> checks(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @RequestParam(required = false) @Nullable String projectId,
            @ParameterObject StatsQuery query) {
        return stats.checks(caller, projectId, query);
    }

    @GetMapping("/api/stats/active")
    @Operation(summary = "Active and new devices over time")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    Mono<Series<Series.Active>> active(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @RequestParam(required = false) @Nullable String projectId,
            @ParameterObject StatsQuery query) {
        return stats.active(caller, projectId, query);
    }

    @GetMapping("/api/stats/offers")
    @Operation(summary = "How many checks were answered with an update, over time")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    Mono<Series<Series.Offers>> offers(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @RequestParam(required = false) @Nullable String projectId,
            @ParameterObject StatsQuery query) {
        return stats.offers(caller, projectId, query);
    }

    @GetMapping("/api/stats/adoption")
    @Operation(summary = "The versions that active devices ran, over time", description = "Of one project.")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    Mono<Adoption> adoption(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @RequestParam(required = false) @Nullable String projectId,
            @ParameterObject StatsQuery query) {
        return stats.adoption(caller, projectId, query);
    }

    @GetMapping("/api/stats/logins")
    @Operation(
            summary = "Attempts to log in over time",
            description = "For administrators; platform means nothing here.")
    Mono<Series<Series.Logins>> logins(@ParameterObject StatsQuery query) {
        return stats.logins(query);
    }

    @GetMapping("/api/stats/release")
    @Operation(summary = "What devices reported of a release", description = "From its first day on.")
    @ApiResponse(responseCode = "404", description = "There is no such source")
    Mono<ReleaseStats> release(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @RequestParam String sourceId) {
        return stats.release(caller, sourceId);
    }
}
