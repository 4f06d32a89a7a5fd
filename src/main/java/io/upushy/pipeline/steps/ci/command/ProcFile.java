package io.upushy.pipeline.steps.ci.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One running process as Linux shows it in /proc; nothing is found elsewhere.
 *
 * @param started ticks since the machine's start: with the pid, and until the next start, it names the process for good
 */
record ProcFile(long pid, long session, long started) {

    private static final Path PROC = Path.of("/proc");

    // proc(5), counted from what follows the program's name
    private static final int STATE = 0;
    private static final int SESSION = 3;
    private static final int STARTED = 19;

    /** A process that has not ended; one that nobody has fetched the exit code of has. */
    static Optional<ProcFile> of(long pid) {
        try {
            var stat = Files.readString(PROC.resolve(pid + "/stat"), StandardCharsets.ISO_8859_1);
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            if (fields[STATE].equals("Z") || fields[STATE].equals("X")) {
                return Optional.empty();
            }
            return Optional.of(new ProcFile(pid, Long.parseLong(fields[SESSION]), Long.parseLong(fields[STARTED])));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException gone) {
            return Optional.empty();
        }
    }

    static List<ProcFile> all() {
        var found = new ArrayList<ProcFile>();
        try (var entries = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (var entry : entries) {
                of(Long.parseLong(entry.getFileName().toString())).ifPresent(found::add);
            }
        } catch (IOException notLinux) {
            return List.of();
        }
        return found;
    }

    /** Whether a variable that begins so was in its environment when it was started. */
    boolean hasVariable(String beginning) {
        try {
            var environment = Files.readString(PROC.resolve(pid + "/environ"), StandardCharsets.ISO_8859_1);
            return environment.startsWith(beginning) || environment.contains('\0' + beginning);
        } catch (IOException othersOrGone) {
            return false;
        }
    }

    /** Changes with each start of the machine. */
    static String boot() {
        try {
            return Files.readString(PROC.resolve("sys/kernel/random/boot_id")).strip();
        } catch (IOException notLinux) {
            return "";
        }
    }
}
