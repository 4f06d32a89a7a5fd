package io.upushy.telemetry;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Update", description = "What devices call")
class ReportController {

    private final Pipeline<DeviceReport> pipeline;
    private final Clock clock;

    ReportController(Pipeline<DeviceReport> pipeline, Clock clock) {
        this.pipeline = pipeline;
        this.clock = clock;
    }

    @PostMapping("/api/report")
    @Operation(
            summary = "What became of a release on a device",
            description =
                    "Counts a device once for each release and event, however often it reports. Reports of releases"
                            + " that do not exist in the project are taken and ignored. Unknown fields are ignored.")
    Mono<Void> report(@Valid @RequestBody ReportRequest request) {
        pipeline.offer(request.toReport(clock.instant()));
        return Mono.empty();
    }
}
