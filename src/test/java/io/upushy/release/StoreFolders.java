package io.upushy.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.awaitility.Awaitility;

/** What lies in the folders that an upload passes on its way. */
final class StoreFolders {

    private final List<Path> folders;
    private final Set<String> before;

    /** @param dataDir the server's DATA_DIR */
    StoreFolders(String dataDir) {
        folders = List.of(Path.of(dataDir, "objects"), Path.of(dataDir, "uploads"));
        before = files();
    }

    /** Waits until there is again what there was in the beginning, and nothing else. */
    void awaitAsBefore() {
        Awaitility.await().untilAsserted(() -> assertThat(files()).isEqualTo(before));
    }

    /** Waits until something is there that was not in the beginning. */
    void awaitMore() {
        Awaitility.await().until(() -> files().size() > before.size());
    }

    /** What is there that was not there in the beginning. */
    Set<String> more() {
        var more = files();
        more.removeAll(before);
        return more;
    }

    private Set<String> files() {
        var files = new TreeSet<String>();
        folders.stream().filter(Files::exists).forEach(folder -> addFiles(folder, files));
        return files;
    }

    private static void addFiles(Path folder, Set<String> files) {
        try (var found = Files.find(folder, 20, (path, attributes) -> attributes.isRegularFile())) {
            found.map(Path::toString).forEach(files::add);
        } catch (IOException | UncheckedIOException changedMeanwhile) {
            files.add(changedMeanwhile.toString());
        }
    }
}
