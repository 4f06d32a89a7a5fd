package io.upushy.pipeline.steps.ci.command;

import io.upushy.pipeline.StepFailure;
import io.upushy.pipeline.StepLog;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Runs programs of this machine, each in a session of its own, and leaves nothing of them behind. */
@Component
public class Programs {

    /** In the environment of every process a program starts, unless it clears that. */
    static final String MARK = "UPUSHY_COMMAND";

    private static final int CHUNK = 16 * 1024;

    private final CommandSettings settings;
    private final RunningPrograms running;

    Programs(CommandSettings settings, RunningPrograms running) {
        this.settings = settings;
        this.running = running;
    }

    /**
     * Runs a program to its end.
     *
     * @return its exit code; 128 and the signal's number when it was killed
     */
    public int run(Work work, Program program) throws Exception {
        var id = UUID.randomUUID().toString();
        var process = work.begin(() -> start(id, program), begun -> end(id, begun));
        try {
            var errors = program.errors();
            var reader = errors == null ? null : reader(process.getErrorStream(), errors);
            copy(process.getInputStream(), program.output());
            if (reader != null) {
                reader.join();
            }
            return process.waitFor();
        } finally {
            work.end();
        }
    }

    /** Where a tool is, if it is there. */
    public Optional<Path> find(String tool) {
        return List.of(path().split(File.pathSeparator)).stream()
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** The PATH that tools are looked for in. */
    public String path() {
        var own = settings.pipelineToolPath();
        return own == null ? System.getenv().getOrDefault("PATH", "/usr/local/bin:/usr/bin:/bin") : own;
    }

    private Process start(String id, Program program) throws IOException {
        var mark = running.mark(id);
        var builder = new ProcessBuilder(argv(program))
                .directory(program.directory().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(program.errors() == null);
        var environment = builder.environment();
        environment.clear();
        settings.pipelineEnvironment().forEach(name -> putIfSet(environment, name));
        environment.put("PATH", path());
        environment.put("LANG", "C.UTF-8");
        environment.putAll(program.environment());
        environment.put(MARK, mark);
        var process = builder.start();
        try {
            running.began(id, process);
        } catch (IOException notRecorded) {
            end(id, process);
            throw notRecorded;
        }
        watch(id, process);
        return process;
    }

    /**
     * A program that has ended may have left others behind, which hold its output open: they go as soon as it is over, so that
     * the output comes to its end.
     */
    private void watch(String id, Process process) {
        process.onExit().thenAcceptAsync(ended -> tree(id, ended).end(ProcessTree.GRACE), RunningPrograms.SWEEPERS);
    }

    private void end(String id, Process process) {
        tree(id, process).end(ProcessTree.GRACE);
        running.ended(id);
    }

    private ProcessTree tree(String id, Process process) {
        return ProcessTree.of(process, MARK + "=" + running.mark(id));
    }

    private List<String> argv(Program program) {
        var argv = new ArrayList<String>();
        addIfThere(argv, "setsid");
        if (!program.limits().isEmpty() && addIfThere(argv, "prlimit")) {
            argv.addAll(program.limits());
            if (addIfThere(argv, "nice")) {
                argv.addAll(List.of("-n", "10"));
            }
        }
        var name = program.argv().get(0);
        argv.add(find(name).orElseThrow(() -> missing(name)).toString());
        argv.addAll(program.argv().subList(1, program.argv().size()));
        return argv;
    }

    private StepFailure missing(String tool) {
        return StepFailure.lasting("pipeline.step.command.missing", tool, path());
    }

    private boolean addIfThere(List<String> argv, String wrapper) {
        var found = find(wrapper);
        found.ifPresent(path -> argv.add(path.toString()));
        return found.isPresent();
    }

    private static void putIfSet(Map<String, String> environment, String name) {
        var value = System.getenv(name);
        if (value != null) {
            environment.put(name, value);
        }
    }

    private static Thread reader(InputStream stream, StepLog.Output output) {
        var thread = new Thread(() -> copy(stream, output), "program-errors");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** A log that is behind makes the reader wait, and a full pipe the program. */
    private static void copy(InputStream stream, StepLog.Output output) {
        var chunk = new byte[CHUNK];
        try (stream) {
            for (int length = stream.read(chunk); length >= 0; length = stream.read(chunk)) {
                output.write(chunk, 0, length);
            }
        } catch (IOException closedByItsEnd) {
            // a killed program's stream ends this way, too
        }
    }
}
