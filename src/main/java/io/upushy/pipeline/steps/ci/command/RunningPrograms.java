package io.upushy.pipeline.steps.ci.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What programs this server runs, on disk, so that a later one can end them should this one be killed. */
@Component
class RunningPrograms {

    static final ExecutorService SWEEPERS = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "program-end");
        thread.setDaemon(true);
        return thread;
    });

    private static final Logger log = LoggerFactory.getLogger(RunningPrograms.class);

    private static final String RECORD = ".program";

    private final ServerMark server;

    RunningPrograms(ServerMark server) {
        this.server = server;
    }

    /** What the environment of a program's processes has under {@link Programs#MARK}. */
    String mark(String id) {
        return server.own() + "." + id;
    }

    void began(String id, Process process) throws IOException {
        var found = ProcFile.of(process.pid());
        if (found.isPresent()) {
            Files.writeString(record(id), found.get().pid() + " " + found.get().started());
        }
    }

    void ended(String id) {
        try {
            Files.deleteIfExists(record(id));
        } catch (IOException failure) {
            log.warn("Cannot delete the record of a program that has ended", failure);
        }
    }

    private Path record(String id) {
        return server.folder().resolve(id + RECORD);
    }

    /** Ends all that a server left which was killed. */
    void sweep(String dead) {
        var killed = ProcessTree.of(process -> belongs(process, dead)).end(Duration.ZERO);
        if (killed > 0) {
            log.warn("Ended {} processes that a server left which was killed", killed);
        }
    }

    private boolean belongs(ProcFile process, String dead) {
        return process.hasVariable(Programs.MARK + "=" + dead + ".") || isOfRecordedSession(process, dead);
    }

    /** A session's number is not given away again while one of its processes lives. */
    private boolean isOfRecordedSession(ProcFile process, String dead) {
        try (var records = Files.newDirectoryStream(server.folder(dead), "*" + RECORD)) {
            for (var file : records) {
                var leader = leader(file);
                if (leader.isPresent() && leader.get().pid() == process.session()) {
                    return ProcFile.of(process.session())
                            .map(leader.get()::equals)
                            .orElse(true);
                }
            }
        } catch (IOException gone) {
            return false;
        }
        return false;
    }

    private static Optional<ProcFile> leader(Path file) {
        try {
            var words = Files.readString(file).split(" ");
            var pid = Long.parseLong(words[0]);
            return Optional.of(new ProcFile(pid, pid, Long.parseLong(words[1])));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException noRecord) {
            return Optional.empty();
        }
    }
}
