package io.upushy.auth;

import io.upushy.web.ApiException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.RejectedExecutionException;
import java.util.regex.Pattern;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Hashes and checks passwords with argon2, a few at a time: each holds tens of megabytes while it runs. */
@Component
class Passwords implements DisposableBean {

    /** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
    private static final int MEMORY_KIB = 19_456;

    private static final int ITERATIONS = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final String CURRENT = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + ITERATIONS + ",p=" + LANES + "$";

    /** Newer versions of node-argon2 write the parameters in alphabetical order, the encoder reads them as m, t, p. */
    private static final Pattern ALPHABETICAL = Pattern.compile("\\$m=(\\d+),p=(\\d+),t=(\\d+)\\$");

    private static final int MOST_AT_ONCE = 2;
    private static final int MOST_WAITING = 200;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, ITERATIONS);
    private final Scheduler scheduler = Schedulers.newBoundedElastic(MOST_AT_ONCE, MOST_WAITING, "passwords", 60, true);

    /** Nobody's password: checking against it takes as long as against a real one. */
    private final String nobody = encoder.encode("");

    Mono<String> hash(String password) {
        return run(Mono.fromCallable(() -> encoder.encode(wellFormed(password))));
    }

    Mono<Boolean> matches(String password, String hash) {
        return run(Mono.fromCallable(() -> encoder.matches(wellFormed(password), inOrder(hash))));
    }

    /** Works as long as {@link #matches} and is always false. */
    Mono<Boolean> matchesNobody(String password) {
        return matches(password, nobody).map(matched -> false);
    }

    boolean isOutdated(String hash) {
        return !hash.startsWith(CURRENT);
    }

    private <T> Mono<T> run(Mono<T> work) {
        return work.subscribeOn(scheduler)
                .onErrorMap(RejectedExecutionException.class, full -> ApiException.unavailable("error.unavailable"));
    }

    /** Half a character, which JSON can spell, has no bytes that could be hashed. */
    private static String wellFormed(String password) {
        return new String(password.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String inOrder(String hash) {
        return ALPHABETICAL.matcher(hash).replaceFirst("\\$m=$1,t=$3,p=$2\\$");
    }

    @Override
    public void destroy() {
        scheduler.dispose();
    }
}
