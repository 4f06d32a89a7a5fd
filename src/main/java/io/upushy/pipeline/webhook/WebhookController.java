package io.upushy.pipeline.webhook;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.auth.Caller;
import io.upushy.web.Affected;
import io.upushy.web.IdRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Pipeline webhooks", description = "Where GitHub, GitLab, Gitea and Gitee tell of pushes")
class WebhookController {

    private final WebhookService webhooks;
    private final WebhookAnswers answers;

    WebhookController(WebhookService webhooks, WebhookAnswers answers) {
        this.webhooks = webhooks;
        this.answers = answers;
    }

    @GetMapping("/api/pipeline/webhook")
    @Operation(summary = "The webhooks of a pipeline", description = "Owners only; never their secrets.")
    @ApiResponse(responseCode = "404", description = "There is no such pipeline")
    Mono<List<WebhookRequests.Answer>> list(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @RequestParam String pipelineId,
            ServerHttpRequest request) {
        return webhooks.list(caller, pipelineId)
                .map(all -> all.stream().map(it -> answers.of(it, request)).toList());
    }

    @PostMapping("/api/pipeline/webhook")
    @Operation(
            summary = "Make a webhook",
            description = "Owners only. Its runs are started in the caller's name. The secret is told this once.")
    @ApiResponse(responseCode = "404", description = "There is no such pipeline")
    @ApiResponse(responseCode = "409", description = "The pipeline has as many as it may")
    Mono<WebhookRequests.Created> create(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Valid @RequestBody WebhookRequests.Create body,
            ServerHttpRequest request) {
        return webhooks.create(caller, body)
                .map(made -> new WebhookRequests.Created(made.secret(), answers.of(made.webhook(), request)));
    }

    @PutMapping("/api/pipeline/webhook")
    @Operation(summary = "Turn a webhook on or off, or give it another secret", description = "Owners only.")
    @ApiResponse(responseCode = "404", description = "There is no such webhook")
    Mono<WebhookRequests.Answer> update(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Valid @RequestBody WebhookRequests.Update body,
            ServerHttpRequest request) {
        return webhooks.update(caller, body).map(webhook -> answers.of(webhook, request));
    }

    @DeleteMapping("/api/pipeline/webhook")
    @Operation(summary = "Delete a webhook", description = "Owners only; its deliveries go with it.")
    @ApiResponse(responseCode = "404", description = "There is no such webhook")
    Mono<Affected> delete(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @Valid @RequestBody IdRequest request) {
        return webhooks.delete(caller, request.id());
    }

    @GetMapping("/api/pipeline/webhook/deliveries")
    @Operation(summary = "What a webhook was delivered", description = "Owners only; the newest 100, newest first.")
    @ApiResponse(responseCode = "404", description = "There is no such webhook")
    Mono<List<WebhookRequests.DeliveryAnswer>> deliveries(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @RequestParam String webhookId,
            ServerHttpRequest request) {
        return webhooks.deliveries(caller, webhookId)
                .map(all -> all.stream().map(it -> answers.of(it, request)).toList());
    }

    @GetMapping("/api/pipeline/webhook/delivery")
    @Operation(summary = "One delivery", description = "Owners only; with its headers and the beginning of its body.")
    @ApiResponse(responseCode = "404", description = "There is no such delivery")
    Mono<WebhookRequests.DeliveryDetail> delivery(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @RequestParam String id,
            ServerHttpRequest request) {
        return webhooks.delivery(caller, id).map(delivery -> answers.detail(delivery, request));
    }

    @PostMapping("/api/pipeline/webhook/delivery/{id}/redeliver")
    @Operation(
            summary = "Deliver once more",
            description =
                    "Owners only. A push is judged by the pipeline as it is now; a run starts in the caller's name.")
    @ApiResponse(responseCode = "404", description = "There is no such delivery")
    @ApiResponse(responseCode = "409", description = "It was no push to a branch or tag")
    Mono<WebhookRequests.Receipt> redeliver(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            ServerHttpRequest request) {
        return webhooks.redeliver(caller, id).map(delivery -> answers.receipt(delivery, request));
    }
}
