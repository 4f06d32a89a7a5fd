package io.upushy.auth.signature;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Server", description = "The server about itself")
class SignatureController {

    static final String PATH = "/api/basic/signature";

    private final SignatureSettings settings;
    private final SignatureTerms.@Nullable PublicKey key;
    private final Clock clock;

    SignatureController(SignatureSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        var signing = settings.key();
        this.key = signing == null ? null : SignatureTerms.PublicKey.of(signing.publicKey());
    }

    @GetMapping(PATH)
    @Operation(
            summary = "How calls are signed",
            description = "What a panel needs to sign its calls where the server asks for it. Not signed itself.")
    Mono<SignatureTerms> terms() {
        return Mono.just(new SignatureTerms(settings.required(), key, settings.apiSignTimeOut(), clock.millis()));
    }
}
