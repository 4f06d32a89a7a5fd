package io.upushy.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Java programs that permissions hold for, also when the tests are run by root, who is beyond them. */
public final class Unprivileged {

    private Unprivileged() {}

    /** Runs a test's own main class; needs {@code setpriv}. */
    public static ChildProcess start(Path folder, Class<?> main, String... arguments) {
        var without = isRoot() ? List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all") : List.of("env");
        return JavaProgram.startBehind(without, folder, main, arguments);
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
