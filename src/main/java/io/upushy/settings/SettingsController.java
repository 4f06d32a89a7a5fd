package io.upushy.settings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.web.Messages;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(
        name = "Settings",
        description = "What administrators change while the server runs; it holds on all instances at once")
@ApiResponse(responseCode = "403", description = "Not an administrator")
class SettingsController {

    record SettingChange(
            @Schema(example = "UPDATE_LOG_DAYS") @NotNull @Size(max = 50) String key,
            @Schema(description = "Within the setting's bounds", example = "30") @NotNull Integer value) {}

    record SettingReset(@Schema(example = "UPDATE_LOG_DAYS") @NotNull @Size(max = 50) String key) {}

    private final AdjustableSettings settings;
    private final Messages messages;

    SettingsController(AdjustableSettings settings, Messages messages) {
        this.settings = settings;
        this.messages = messages;
    }

    @GetMapping("/api/settings")
    @Operation(
            summary = "Settings that can be changed here",
            description = "Who may register is at /api/user/registration.")
    Mono<List<SettingAnswer>> list(@Parameter(hidden = true) ServerHttpRequest request) {
        return settings.list(messages.locale(request.getHeaders()));
    }

    @PutMapping("/api/settings")
    @Operation(summary = "Change a setting")
    @ApiResponse(responseCode = "404", description = "There is no such setting")
    Mono<SettingAnswer> change(
            @Valid @RequestBody SettingChange body, @Parameter(hidden = true) ServerHttpRequest request) {
        return settings.change(body.key(), body.value(), messages.locale(request.getHeaders()));
    }

    @DeleteMapping("/api/settings")
    @Operation(summary = "Go back to what is configured")
    @ApiResponse(responseCode = "404", description = "There is no such setting")
    Mono<SettingAnswer> reset(
            @Valid @RequestBody SettingReset body, @Parameter(hidden = true) ServerHttpRequest request) {
        return settings.reset(body.key(), messages.locale(request.getHeaders()));
    }
}
