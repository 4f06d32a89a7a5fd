package io.upushy.pipeline.steps.ci.command;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Ends, before anything new runs, what servers of this DATA_DIR left running when they were killed. Instances that run nothing
 * leave that to the others, which have the engine and see the processes.
 */
@Component
class Leftovers implements SmartLifecycle {

    private final ServerMark server;
    private final RunningPrograms programs;
    private final DockerEngine docker;
    private final DependencyCaches caches;
    private final CommandSettings settings;
    private volatile boolean running;

    Leftovers(
            ServerMark server,
            RunningPrograms programs,
            DockerEngine docker,
            DependencyCaches caches,
            CommandSettings settings) {
        this.server = server;
        this.programs = programs;
        this.docker = docker;
        this.caches = caches;
        this.settings = settings;
    }

    @Override
    public void start() {
        if (settings.isWorker()) {
            sweep();
        }
        running = true;
    }

    private void sweep() {
        server.register();
        for (var dead : server.dead()) {
            programs.sweep(dead);
            if (!server.usedContainers(dead) || docker.sweep(dead)) {
                server.forget(dead);
            }
        }
        caches.sweep();
    }

    @Override
    public void stop() {
        server.leave();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the workers that run steps, which start last; ends after them. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
