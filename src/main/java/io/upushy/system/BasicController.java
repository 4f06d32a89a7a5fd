package io.upushy.system;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@RestController
@Tag(name = "Server", description = "The server about itself")
class BasicController {

    private final Machine machine;
    private final SystemStates states;
    private final Clock clock;

    BasicController(Machine machine, SystemStates states, Clock clock) {
        this.machine = machine;
        this.states = states;
        this.clock = clock;
    }

    @GetMapping("/api/basic/config")
    @Operation(summary = "What a client needs before anybody logs in")
    Mono<BasicConfig> config() {
        return Mono.just(new BasicConfig(clock.millis(), "/api/update"));
    }

    @GetMapping("/api/basic/config/system")
    @Operation(
            summary = "The machine and the process the server runs in",
            description = "Sizes are bytes, times seconds.")
    Mono<SystemReport> system() {
        return Mono.fromCallable(machine::report).subscribeOn(Schedulers.boundedElastic());
    }

    @GetMapping("/api/system")
    @Operation(
            summary = "The state of this instance and of what it depends on",
            description =
                    "Administrators only. A database, cache or store that does not answer within two seconds is told"
                            + " as down; administrators who were here a moment ago are shown it even then.")
    Mono<SystemState> state() {
        return states.now();
    }
}
