package io.upushy.update;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Runs refreshes nobody waits for. */
final class SnapshotRefresh {

    private static final Logger log = LoggerFactory.getLogger(SnapshotRefresh.class);

    private SnapshotRefresh() {}

    static void inBackground(Mono<Snapshot> load) {
        load.subscribe(
                snapshot -> {},
                failure -> log.warn(
                        "Releases could not be read again, serving the last known ones: {}", failure.toString()));
    }
}
