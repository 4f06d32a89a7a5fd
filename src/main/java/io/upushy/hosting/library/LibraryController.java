package io.upushy.hosting.library;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.hosting.library.LibraryAnswers.Detail;
import io.upushy.hosting.library.LibraryAnswers.Summary;
import io.upushy.web.ApiException;
import io.upushy.web.Messages;
import io.upushy.web.Page;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Hosted apps", description = "Installed from a library, whole or not at all. For administrators")
class LibraryController {

    private final Library library;
    private final Messages messages;

    LibraryController(Library library, Messages messages) {
        this.library = library;
        this.messages = messages;
    }

    @GetMapping("/api/app/library")
    @Operation(
            summary = "What can be installed",
            description =
                    "The templates built in and those in DATA_DIR/library, by name, all at once; those with problems, too.")
    Mono<Page<Summary>> list(@Parameter(hidden = true) ServerHttpRequest request) {
        var locale = messages.locale(request.getHeaders());
        return library.all()
                .map(all -> new Page<>(all.size(), all).map(template -> Summary.of(template, messages, locale)));
    }

    @GetMapping("/api/app/library/{name}")
    @Operation(summary = "A template with its files")
    @ApiResponse(responseCode = "404", description = "There is no such template")
    Mono<Detail> get(@PathVariable String name, @Parameter(hidden = true) ServerHttpRequest request) {
        return library.find(name)
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("name", "hosting.library.unknown")))
                .map(template -> Detail.of(template, messages, messages.locale(request.getHeaders())));
    }
}
