package io.upushy.pipeline.steps.cd;

import io.upushy.pipeline.StepContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Where to, and as whom; never printed, because it holds the secrets. */
record SshTarget(
        String host,
        int port,
        String user,
        @Nullable String key,
        @Nullable String passphrase,
        @Nullable String password,
        HostKey hostKey) {

    static Mono<SshTarget> of(Ssh settings, StepContext context) {
        return Mono.zip(
                        secret(settings.key(), context),
                        secret(settings.passphrase(), context),
                        secret(settings.password(), context))
                .map(secrets -> new SshTarget(
                        settings.host(),
                        settings.portNumber(),
                        settings.user(),
                        secrets.getT1().orElse(null),
                        secrets.getT2().orElse(null),
                        secrets.getT3().orElse(null),
                        HostKey.parse(settings.hostKey())));
    }

    private static Mono<Optional<String>> secret(@Nullable String name, StepContext context) {
        return name == null ? Mono.just(Optional.empty()) : context.secret(name).map(Optional::of);
    }

    @Override
    public String toString() {
        return user + "@" + host + ":" + port;
    }
}
