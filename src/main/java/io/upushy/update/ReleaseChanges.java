package io.upushy.update;

import io.upushy.cache.Notices;
import io.upushy.project.ProjectEvent;
import io.upushy.release.ReleasesChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;

/** Outdates snapshots when releases change: here at once, on the other instances by a notice. */
@Component
class ReleaseChanges implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ReleaseChanges.class);
    private static final String TOPIC = "releases-changed";

    private final Snapshots snapshots;
    private final Notices notices;
    private volatile Disposable listening = Disposables.disposed();

    ReleaseChanges(Snapshots snapshots, Notices notices) {
        this.snapshots = snapshots;
        this.notices = notices;
    }

    @EventListener
    void on(ReleasesChanged change) {
        announce(change.projectId());
    }

    @EventListener
    void on(ProjectEvent change) {
        announce(change.projectId());
    }

    private void announce(String projectId) {
        snapshots.outdate(projectId);
        notices.publish(TOPIC, projectId)
                .subscribe(
                        sent -> {},
                        failure -> log.warn(
                                "Other instances were not told that releases of {} changed and will notice within"
                                        + " UPDATE_CACHE_TTL: {}",
                                projectId,
                                failure.toString()));
    }

    @Override
    public void start() {
        listening = Disposables.composite(
                notices.listen(TOPIC).subscribe(snapshots::outdate),
                notices.gaps().subscribe(gap -> snapshots.refreshAll()));
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
