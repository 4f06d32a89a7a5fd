package io.upushy.pipeline.steps.ci.command;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All processes that come from one: its descendants, its session, and whoever carries its mark in the environment. One that leaves
 * all three on purpose escapes, with no more than {@code env -i setsid sh -c 'server & exit'}: nothing that a server without
 * rights over cgroups or namespaces can see tells whose it is. Where that matters, jobs belong in containers.
 */
final class ProcessTree {

    private static final Logger log = LoggerFactory.getLogger(ProcessTree.class);

    static final Duration GRACE = Duration.ofSeconds(5);

    private static final Duration KILLED = Duration.ofSeconds(10); // longer than any kill that succeeds
    private static final long POLL = 20; // milliseconds

    private final long session;
    private final Predicate<ProcFile> belongs;
    private final Set<ProcessHandle> known;

    private ProcessTree(long session, Predicate<ProcFile> belongs, Set<ProcessHandle> roots) {
        this.session = session;
        this.belongs = belongs;
        this.known = new HashSet<>(roots);
    }

    /** The tree of a process that leads a session, or is about to. */
    static ProcessTree of(Process root, String mark) {
        var pid = root.pid();
        return new ProcessTree(
                pid, process -> process.session() == pid || process.hasVariable(mark), Set.of(root.toHandle()));
    }

    /** What somebody else has left. */
    static ProcessTree of(Predicate<ProcFile> belongs) {
        return new ProcessTree(0, belongs, Set.of());
    }

    /** Asks all to end, kills those that have not after the grace, and returns when none is left; how many there were. */
    int end(Duration grace) {
        var members = members();
        if (members.isEmpty()) {
            return 0;
        }
        members.forEach(ProcessHandle::destroy);
        if (!emptyWithin(grace, members, handle -> {})) {
            killSession();
            if (!emptyWithin(KILLED, members(), ProcessHandle::destroyForcibly)) {
                log.warn("Processes {} do not end although they were killed", pids());
            }
        }
        return members.size();
    }

    private boolean emptyWithin(Duration limit, Set<ProcessHandle> first, Consumer<ProcessHandle> signal) {
        var deadline = System.nanoTime() + limit.toNanos();
        for (var left = first; !left.isEmpty(); left = members()) {
            left.forEach(signal);
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause();
        }
        return true;
    }

    /** Who was seen once stays known: when its parents are gone, nothing else may tell whose it was. */
    private Set<ProcessHandle> members() {
        List.copyOf(known).forEach(handle -> handle.descendants().forEach(known::add));
        ProcFile.all().stream()
                .filter(belongs)
                .flatMap(found -> ProcessHandle.of(found.pid()).stream())
                .forEach(known::add);
        return known.stream()
                .filter(ProcessHandle::isAlive)
                .filter(handle -> !isZombie(handle))
                .collect(Collectors.toSet());
    }

    private static boolean isZombie(ProcessHandle handle) {
        return !ProcFile.boot().isEmpty() && ProcFile.of(handle.pid()).isEmpty();
    }

    /** At one blow, so that not even those get away that fork faster than they are listed. */
    private void killSession() {
        if (session == 0 || ProcFile.all().stream().noneMatch(process -> process.session() == session)) {
            return;
        }
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -s KILL -- -" + session)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(1, TimeUnit.SECONDS);
        } catch (IOException oneByOne) {
            log.debug("No shell to kill session {} with", session, oneByOne);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private String pids() {
        return members().stream().map(ProcessHandle::pid).toList().toString();
    }

    /** An interruption does not end it: who gives up waiting leaves processes behind. */
    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException interrupted) {
            Thread.onSpinWait();
        }
    }
}
