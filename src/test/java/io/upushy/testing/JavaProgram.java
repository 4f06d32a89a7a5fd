package io.upushy.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Java programs as processes of their own. */
public final class JavaProgram {

    private JavaProgram() {}

    /** Runs a test's own main class, started fast rather than running fast. */
    public static ChildProcess start(Path folder, Class<?> main, String... arguments) {
        return start(folder, List.of("-XX:TieredStopAtLevel=1", "-Xmx256m"), main, arguments);
    }

    /** Runs a test's own main class behind another program, which is given the command. */
    public static ChildProcess startBehind(List<String> program, Path folder, Class<?> main, String... arguments) {
        var command = new ArrayList<>(program);
        command.addAll(command(classpath(), List.of("-XX:TieredStopAtLevel=1", "-Xmx256m"), main.getName()));
        command.addAll(List.of(arguments));
        return ChildProcess.start(folder, Map.of(), command);
    }

    /** Runs a test's own main class with these options of the JVM. */
    public static ChildProcess start(Path folder, List<String> options, Class<?> main, String... arguments) {
        var command = command(classpath(), options, main.getName());
        command.addAll(List.of(arguments));
        return ChildProcess.start(folder, Map.of(), command);
    }

    static List<String> command(String classpath, List<String> options, String main) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classpath, main));
        return command;
    }

    /** The tests' classpath without the tests: their controllers and resources have no place in a server. */
    static String mainClasspath() {
        return Arrays.stream(classpath().split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Copies a class and those inside it to another folder of classes. */
    static void copy(Class<?> type, Path classes) {
        var home = type.getProtectionDomain().getCodeSource().getLocation();
        var folder = type.getPackageName().replace('.', '/');
        try (var files = Files.list(Path.of(home.toURI()).resolve(folder))) {
            var target = Files.createDirectories(classes.resolve(folder));
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (name.equals(type.getSimpleName() + ".class") || name.startsWith(type.getSimpleName() + "$")) {
                    Files.copy(file, target.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String classpath() {
        var classpath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(classpath.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
