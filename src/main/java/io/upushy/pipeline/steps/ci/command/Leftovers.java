package io.upushy.pipeline.steps.ci.command;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Ends, before anything new runs, what servers of this DATA_DIR left running when they were killed. */
@Component
class Leftovers implements SmartLifecycle {

    private final ServerMark server;
    private final RunningPrograms programs;
    private final DockerEngine docker;
    private final DependencyCaches caches;
    private volatile boolean running;

    Leftovers(ServerMark server, RunningPrograms programs, DockerEngine docker, DependencyCaches caches) {
        this.server = server;
        this.programs = programs;
        this.docker = docker;
        this.caches = caches;
    }

    @Override
    public void start() {
        server.register();
        for (var dead : server.dead()) {
            programs.sweep(dead);
            if (!server.usedContainers(dead) || docker.sweep(dead)) {
                server.forget(dead);
            }
        }
        caches.sweep();
        running = true;
    }

    @Override
    public void stop() {
        server.forget(server.own());
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
