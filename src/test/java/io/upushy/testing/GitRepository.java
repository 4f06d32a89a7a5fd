package io.upushy.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** A bare repository on this disk, and a working tree to commit to it from. */
public final class GitRepository {

    private final Path bare = Scratch.folder("bare").resolve("app.git");
    private final Path tree = Scratch.folder("tree");

    /** An empty repository, whose own branch is main. */
    public GitRepository() {
        git(tree, "init", "--quiet", "--bare", "--initial-branch=main", bare.toString());
        git(tree, "init", "--quiet", "--initial-branch=main", ".");
        git(tree, "remote", "add", "origin", bare.toString());
    }

    public String url() {
        return bare.toUri().toString().replaceFirst("^file:/+", "file:///").replaceFirst("/$", "");
    }

    public Path bare() {
        return bare;
    }

    public Path tree() {
        return tree;
    }

    public GitRepository write(String file, String text) {
        try {
            Files.createDirectories(tree.resolve(file).getParent());
            Files.writeString(tree.resolve(file), text);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Puts a copy of a folder at the top of the tree. */
    public GitRepository copy(Path folder) {
        try {
            FileSystemUtils.copyRecursively(folder, tree);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Commits all that changed, pushes it, and returns the commit. */
    public String commit(String message) {
        git(tree, "add", "--all");
        git(tree, "commit", "--quiet", "--allow-empty", "--message", message);
        push("HEAD");
        return git(tree, "rev-parse", "HEAD").strip();
    }

    /** Begins a branch at what is checked out, or goes to one. */
    public GitRepository branch(String name) {
        git(tree, "checkout", "--quiet", "-B", name);
        return this;
    }

    public GitRepository checkOut(String name) {
        git(tree, "checkout", "--quiet", name);
        return this;
    }

    public GitRepository tag(String name) {
        git(tree, "tag", "--annotate", "--message", name, name);
        push(name);
        return this;
    }

    private void push(String ref) {
        git(tree, "push", "--quiet", "--force", "origin", ref);
    }

    /** Calls git in the working tree. */
    public String git(String... arguments) {
        return git(tree, arguments);
    }

    private static String git(Path folder, String... arguments) {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "GIT_CONFIG_GLOBAL", "/dev/null",
                        "GIT_CONFIG_NOSYSTEM", "1",
                        "GIT_AUTHOR_NAME", "Ada",
                        "GIT_AUTHOR_EMAIL", "ada@example.com",
                        "GIT_COMMITTER_NAME", "Ada",
                        "GIT_COMMITTER_EMAIL", "ada@example.com"));
        try {
            var process = builder.start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(command + ": " + output);
            }
            return output;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
