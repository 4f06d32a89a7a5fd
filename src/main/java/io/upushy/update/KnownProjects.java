package io.upushy.update;

import io.upushy.project.ProjectDirectory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;

/**
 * Remembers which projects exist, eight bytes each, so that made-up ids are refused without asking the database. New projects
 * are heard of at once; one whose announcement was lost is found within UPDATE_CACHE_TTL.
 */
@Component
class KnownProjects implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(KnownProjects.class);

    /** Instances' clocks differ, and a creation may be committed some time after the moment it bears. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private static final Duration RETRY = Duration.ofSeconds(2);

    private final ProjectDirectory projects;
    private final Clock clock;
    private final Duration interval;
    private final Set<Long> known = ConcurrentHashMap.newKeySet();
    private volatile boolean complete;
    private Instant readUntil = Instant.EPOCH;
    private volatile Disposable reading = Disposables.disposed();

    KnownProjects(ProjectDirectory projects, Clock clock, UpdateSettings settings) {
        this.projects = projects;
        this.clock = clock;
        this.interval = Duration.ofSeconds(settings.updateCacheTtl());
    }

    /** False only when there is certainly no such project. */
    boolean mayExist(String projectId) {
        return !complete || known.contains(hash(projectId));
    }

    void add(String projectId) {
        known.add(hash(projectId));
    }

    private Mono<Void> readNew() {
        var start = clock.instant();
        return projects.idsSince(readUntil).doOnNext(this::add).then(Mono.fromRunnable(() -> {
            readUntil = start.minus(OVERLAP);
            complete = true;
        }));
    }

    /** The database compares ids without regard to case. */
    private static long hash(String projectId) {
        var hash = 0xcbf29ce484222325L;
        var id = projectId.toLowerCase(Locale.ROOT);
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    @Override
    public void start() {
        reading = Mono.defer(this::readNew)
                .then(Mono.delay(interval))
                .onErrorResume(failure -> {
                    log.warn("The list of projects could not be read: {}", failure.toString());
                    return Mono.delay(RETRY);
                })
                .repeat()
                .subscribe();
    }

    @Override
    public void stop() {
        reading.dispose();
    }

    @Override
    public boolean isRunning() {
        return !reading.isDisposed();
    }
}
