package io.upushy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.upushy.testing.Backend;
import io.upushy.testing.BackendTest;
import io.upushy.testing.Packages;
import io.upushy.testing.Scratch;
import io.upushy.testing.ServerProcess;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The commands of the README, run as they stand there, and then as a phone would go on. */
@BackendTest
class WalkthroughTest {

    private static final String ADDRESS = "http://localhost:3000";

    @Test
    void theReadmesFirstFiveMinutesEndWithAPhoneThatHasTheUpdate() throws Exception {
        assumeTrue(hasBashAndCurl(), "WALKTHROUGH SKIPPED: bash or curl is missing");
        var folder = Scratch.folder("walkthrough");
        Files.write(folder.resolve("app.apk"), Packages.apk("1.0.0", 100));
        Files.write(folder.resolve("app.wgt"), Packages.wgt("1.0.1", 101));
        try (var server = ServerProcess.with(Backend.freshSettings()).start()) {
            var script = "set -euo pipefail\nSERVER=" + ADDRESS + "\n" + commandsOf("README.md") + "\n" + resource();
            Files.writeString(
                    folder.resolve("walkthrough.sh"),
                    script.replace(ADDRESS, server.server().url()));

            var process = new ProcessBuilder("bash", "walkthrough.sh")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(output).isZero();
            assertThat(output).contains("the wgt is gone").doesNotContain("\"success\":false");
        }
    }

    @Test
    void bothLanguagesOfTheReadmeGiveTheSameCommands() throws IOException {
        assertThat(withoutWords(commandsOf("README.zh-CN.md"))).isEqualTo(withoutWords(commandsOf("README.md")));
    }

    /** The first block of commands below the second heading. */
    private static String commandsOf(String readme) throws IOException {
        var text = Files.readString(Path.of(readme));
        var start = text.indexOf("```sh\n", text.indexOf("\n## ")) + "```sh\n".length();
        return text.substring(start, text.indexOf("```", start));
    }

    private static List<String> withoutWords(String commands) {
        return commands.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceAll("changelog=\"[^\"]*\"", "changelog"))
                .toList();
    }

    private static String resource() throws IOException {
        return Files.readString(Path.of("src", "test", "resources", "walkthrough.sh"));
    }

    private static boolean hasBashAndCurl() {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Stream.of("bash", "curl")
                .allMatch(tool -> Stream.of(folders).anyMatch(folder -> Files.isExecutable(Path.of(folder, tool))));
    }
}
