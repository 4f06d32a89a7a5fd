package io.upushy.dictionary;

import io.upushy.cache.Notices;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;

/** The whole dictionary in memory, read again after a change on any instance; a change that went unheard shows in a minute. */
@Component
class DictionaryCache implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DictionaryCache.class);
    private static final String TOPIC = "dictionary-changed";
    private static final Duration TTL = Duration.ofMinutes(1);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final DictionaryRepository repository;
    private final Notices notices;
    private final AtomicReference<@Nullable Mono<List<DictionaryType>>> current = new AtomicReference<>();
    private volatile Disposable listening = Disposables.disposed();

    DictionaryCache(DictionaryRepository repository, Notices notices) {
        this.repository = repository;
        this.notices = notices;
    }

    Mono<List<DictionaryType>> all() {
        return Mono.defer(() -> {
            var known = current.get();
            return known == null ? load() : known;
        });
    }

    /** A load that a change has overtaken is kept by nobody. */
    private Mono<List<DictionaryType>> load() {
        var loading =
                repository.all().timeout(TIMEOUT).cache(types -> TTL, failure -> Duration.ZERO, () -> Duration.ZERO);
        return current.compareAndSet(null, loading) ? loading : all();
    }

    /** Something was changed: forgotten here, and by the other instances, too. */
    Mono<Void> changed() {
        return Mono.fromRunnable(this::forget)
                .then(notices.publish(TOPIC, "changed"))
                .onErrorResume(failure -> {
                    log.warn("Other instances see the dictionary's change within a minute: {}", failure.toString());
                    return Mono.empty();
                });
    }

    private void forget() {
        current.set(null);
    }

    @Override
    public void start() {
        listening = Disposables.composite(
                notices.listen(TOPIC).subscribe(notice -> forget()),
                notices.gaps().subscribe(gap -> forget()));
    }

    @Override
    public void stop() {
        listening.dispose();
    }

    @Override
    public boolean isRunning() {
        return !listening.isDisposed();
    }
}
