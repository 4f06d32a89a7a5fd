package io.upushy.auth;

import io.upushy.cache.SharedCache;
import io.upushy.web.ApiException;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Counts attempts before they are made, so that many at once are no way around a limit. */
@Component
class Attempts {

    private static final String ADDRESS = "address";

    private final SharedCache cache;
    private final AuthSettings settings;

    Attempts(SharedCache cache, AuthSettings settings) {
        this.cache = cache;
        this.settings = settings;
    }

    Mono<Void> loginFrom(Client client) {
        return count("attempts:login:" + client.network(), settings.loginAttemptsPerAddress(), ADDRESS);
    }

    Mono<Void> registrationFrom(Client client) {
        return count("attempts:register:" + client.network(), settings.registrationsPerAddress(), ADDRESS);
    }

    /** @param account the user's id, or for a name nobody has, that name */
    Mono<Void> passwordOf(String account) {
        return count("attempts:account:" + account, settings.loginAttemptsPerAccount(), "username");
    }

    Mono<Void> forgetPasswordOf(String account) {
        return cache.remove("attempts:account:" + account);
    }

    private Mono<Void> count(String key, int limit, String limited) {
        if (limit == 0) {
            return Mono.empty();
        }
        return cache.increment(key, settings.loginWindow())
                .filter(count -> count.value() > limit)
                .flatMap(count -> Mono.error(tooMany(limited, count.remaining())));
    }

    private static ApiException tooMany(String limited, Duration remaining) {
        return ApiException.tooMany(limited, remaining, "auth.tooMany", Math.max(1, (remaining.toSeconds() + 59) / 60));
    }
}
