package io.upushy.pipeline.steps.ci.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Tells this server's programs and containers from those of others, also of others that share its DATA_DIR: each has a folder
 * there under its mark, with a file that it holds locked for as long as it lives. A lock is seen from other containers, where pids
 * mean nothing.
 */
@Component
class ServerMark {

    private static final String PROCESS = "server";
    private static final String CONTAINERS = "containers";

    private final Path servers;
    private final String own = UUID.randomUUID().toString();
    private @Nullable FileChannel life;

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

    synchronized void register() {
        try {
            var unseen = Files.createDirectories(servers.resolveSibling("new-" + own));
            life = FileChannel.open(unseen.resolve(PROCESS), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            life.lock();
            Files.move(unseen, Files.createDirectories(servers).resolve(own));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** It has nothing left to be ended. */
    synchronized void leave() {
        try {
            if (life != null) {
                life.close();
                life = null;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        forget(own);
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

    /** A file system that cannot tell is no proof of a death. */
    private static boolean isAlive(Path folder) {
        try (var file = FileChannel.open(folder.resolve(PROCESS), StandardOpenOption.WRITE)) {
            return file.tryLock() == null;
        } catch (NoSuchFileException incomplete) {
            return false;
        } catch (IOException | OverlappingFileLockException ofThisProcess) {
            return true;
        }
    }
}
