package io.upushy.hosting.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The token one server gave for a password; used while it works, and no longer than an hour. */
public final class Sessions {

    private static final int UNAUTHORIZED = 401;
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Clock clock;
    private final Function<ServerSettings, Mono<String>> login;
    private final AtomicReference<@Nullable Held> held = new AtomicReference<>();

    private record Held(ServerSettings settings, String token, Instant since) {}

    /**
     * Nobody is logged in yet.
     *
     * @param login asks for a token
     */
    public Sessions(Clock clock, Function<ServerSettings, Mono<String>> login) {
        this.clock = clock;
        this.login = login;
    }

    /** Calls with a token. When the server does not know one from before any more, logs in and calls once again. */
    public Mono<Answer> call(ServerSettings settings, Function<String, Mono<Answer>> call) {
        return Mono.defer(() -> {
            var known = held.get();
            return known == null || !isUsable(known, settings)
                    ? afterLogin(settings, call)
                    : call.apply(known.token())
                            .flatMap(answer ->
                                    answer.status() == UNAUTHORIZED ? afterLogin(settings, call) : Mono.just(answer));
        });
    }

    private boolean isUsable(Held known, ServerSettings settings) {
        return known.settings().equals(settings)
                && clock.instant().isBefore(known.since().plus(LONGEST));
    }

    /** As {@link #call}, with a new login in any case. */
    public Mono<Answer> afterLogin(ServerSettings settings, Function<String, Mono<Answer>> call) {
        return login.apply(settings)
                .doOnNext(token -> held.set(new Held(settings, token, clock.instant())))
                .flatMap(call);
    }
}
