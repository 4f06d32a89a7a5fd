package io.upushy.dictionary;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.web.Affected;
import io.upushy.web.Messages;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Dictionary", description = "The words of select boxes; everybody reads, administrators change")
class DictionaryController {

    private final Dictionary dictionary;
    private final Messages messages;

    DictionaryController(Dictionary dictionary, Messages messages) {
        this.dictionary = dictionary;
        this.messages = messages;
    }

    @GetMapping("/api/dictionary")
    @Operation(summary = "All types with their items", description = "Disabled items are told, too.")
    Mono<List<DictionaryType>> all(@Parameter(hidden = true) ServerHttpRequest request) {
        return dictionary.all(messages.locale(request.getHeaders()));
    }

    @PostMapping("/api/dictionary/type")
    @Operation(summary = "Add a type")
    @ApiResponse(responseCode = "409", description = "There is such a type")
    Mono<DictionaryType> createType(
            @Valid @RequestBody DictionaryRequests.CreateType body,
            @Parameter(hidden = true) ServerHttpRequest request) {
        return dictionary.create(body, messages.locale(request.getHeaders()));
    }

    @PutMapping("/api/dictionary/type")
    @Operation(summary = "Relabel a type")
    @ApiResponse(responseCode = "404", description = "There is no such type")
    Mono<DictionaryType> updateType(
            @Valid @RequestBody DictionaryRequests.UpdateType body,
            @Parameter(hidden = true) ServerHttpRequest request) {
        return dictionary.update(body, messages.locale(request.getHeaders()));
    }

    @DeleteMapping("/api/dictionary/type")
    @Operation(summary = "Delete a type")
    @ApiResponse(responseCode = "404", description = "There is no such type")
    @ApiResponse(responseCode = "409", description = "It is built in, or has items")
    Mono<Affected> deleteType(@Valid @RequestBody DictionaryRequests.DeleteType body) {
        return dictionary.deleteType(body.key());
    }

    @PostMapping("/api/dictionary/item")
    @Operation(summary = "Add an item")
    @ApiResponse(responseCode = "404", description = "There is no such type")
    @ApiResponse(responseCode = "409", description = "The type has such an item, or takes no more")
    Mono<DictionaryItem> createItem(
            @Valid @RequestBody DictionaryRequests.CreateItem body,
            @Parameter(hidden = true) ServerHttpRequest request) {
        return dictionary.create(body, messages.locale(request.getHeaders()));
    }

    @PutMapping("/api/dictionary/item")
    @Operation(summary = "Relabel, move, enable or disable an item")
    @ApiResponse(responseCode = "404", description = "There is no such type or item")
    Mono<DictionaryItem> updateItem(
            @Valid @RequestBody DictionaryRequests.UpdateItem body,
            @Parameter(hidden = true) ServerHttpRequest request) {
        return dictionary.update(body, messages.locale(request.getHeaders()));
    }

    @DeleteMapping("/api/dictionary/item")
    @Operation(summary = "Delete an item")
    @ApiResponse(responseCode = "404", description = "There is no such type or item")
    @ApiResponse(responseCode = "409", description = "It is built in: disable it instead")
    Mono<Affected> deleteItem(@Valid @RequestBody DictionaryRequests.DeleteItem body) {
        return dictionary.delete(body);
    }
}
