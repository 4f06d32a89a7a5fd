package io.upushy.pipeline.steps.ci.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Tells this server's programs and containers from those of others, also of others that share its DATA_DIR: each has a folder
 * there under its mark, with a file that says which process it is.
 */
@Component
class ServerMark {

    private static final String PROCESS = "server";
    private static final String CONTAINERS = "containers";

    private final Path servers;
    private final String own = UUID.randomUUID().toString();

    ServerMark(CommandSettings settings) {
        this.servers = settings.folder().resolve("servers");
    }

    String own() {
        return own;
    }

    /** Where this server keeps its records; there from {@link #register()} on. */
    Path folder() {
        return folder(own);
    }

    Path folder(String server) {
        return servers.resolve(server);
    }

    void register() {
        try {
            var unseen = Files.createDirectories(servers.resolveSibling("new-" + own));
            Files.writeString(
                    unseen.resolve(PROCESS), identity(ProcessHandle.current().pid()));
            Files.move(unseen, Files.createDirectories(servers).resolve(own));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** From now on this server may have containers. */
    void usesContainers() throws IOException {
        Files.writeString(folder().resolve(CONTAINERS), "");
    }

    boolean usedContainers(String server) {
        return Files.exists(folder(server).resolve(CONTAINERS));
    }

    /** Servers that have ended without taking their leave. */
    List<String> dead() {
        var dead = new ArrayList<String>();
        try (var folders = Files.newDirectoryStream(servers, Files::isDirectory)) {
            for (var folder : folders) {
                var server = folder.getFileName().toString();
                if (!server.equals(own) && !isAlive(folder)) {
                    dead.add(server);
                }
            }
        } catch (IOException none) {
            return List.of();
        }
        return dead;
    }

    void forget(String server) {
        FileSystemUtils.deleteRecursively(folder(server).toFile());
    }

    private static boolean isAlive(Path folder) {
        try {
            var identity = Files.readString(folder.resolve(PROCESS));
            var pid = Long.parseLong(identity.split(" ")[0]);
            return identity.equals(identity(pid));
        } catch (IOException | NumberFormatException incomplete) {
            return false;
        }
    }

    private static String identity(long pid) {
        var started = ProcFile.of(pid).map(ProcFile::started).orElse(-1L);
        return pid + " " + started + " " + ProcFile.boot();
    }
}
