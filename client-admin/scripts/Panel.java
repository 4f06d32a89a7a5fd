import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What Maven calls for the panel: looks for Node and hands over to maven.mjs, or says plainly what is missing. */
class Panel {

    public static void main(String[] arguments) throws Exception {
        for (var tool : List.of("node", "npm")) {
            if (!isOnPath(tool)) {
                System.err.printf(
                        """

                        *** The admin panel cannot be built: there is no %s on the PATH.
                        *** Install Node 20.19 or newer (with npm), or build without the panel: ./mvnw -DskipPanel ...

                        """,
                        tool);
                System.exit(1);
            }
        }
        var command = new ArrayList<>(List.of("node", "scripts/maven.mjs"));
        command.addAll(List.of(arguments));
        System.exit(new ProcessBuilder(command).inheritIO().start().waitFor());
    }

    private static boolean isOnPath(String tool) {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Stream.of(folders)
                .flatMap(folder -> Stream.of("", ".exe", ".cmd").map(ending -> Path.of(folder, tool + ending)))
                .anyMatch(Files::isExecutable);
    }
}
