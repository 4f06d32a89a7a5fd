package io.upushy.hosting.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the folders of templates: those in the jar, and those on disk. */
final class TemplateFolders {

    private static final String ROOT = "hosting/library/";
    private static final int MOST_FILES = 500;
    private static final long LARGEST = 5L * 1024 * 1024;

    private TemplateFolders() {}

    /** The templates that came with the server, by name. */
    static List<Template> builtIn() {
        try {
            var resources = new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "**/*");
            return Arrays.stream(resources)
                    .filter(Resource::isReadable)
                    .map(TemplateFolders::placed)
                    .collect(Collectors.groupingBy(
                            file -> file.path().substring(0, file.path().indexOf('/'))))
                    .entrySet()
                    .stream()
                    .map(entry -> TemplateReader.read(entry.getKey(), true, inFolder(entry.getValue()), List.of()))
                    .sorted(Comparator.comparing(Template::name))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static TemplateFile placed(Resource resource) {
        try {
            var url = resource.getURL().toString();
            return new TemplateFile(
                    url.substring(url.lastIndexOf(ROOT) + ROOT.length()), resource.getContentAsByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<TemplateFile> inFolder(List<TemplateFile> files) {
        return files.stream()
                .map(file -> new TemplateFile(file.path().substring(file.path().indexOf('/') + 1), file.content()))
                .sorted(Comparator.comparing(TemplateFile::path))
                .toList();
    }

    /** The templates in a folder that need not exist, by name. */
    static List<Template> in(Path library) {
        if (!Files.isDirectory(library)) {
            return List.of();
        }
        try (var folders = Files.list(library)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.getFileName().toString().startsWith("."))
                    .sorted()
                    .map(TemplateFolders::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Template read(Path folder) {
        var walk = new Walk(folder);
        try {
            Files.walkFileTree(folder, walk);
        } catch (IOException | UncheckedIOException unreadable) {
            walk.problems.add(TemplateProblem.of("", "unreadable"));
        }
        walk.files.sort(Comparator.comparing(TemplateFile::path));
        return TemplateReader.read(folder.getFileName().toString(), false, walk.files, walk.problems);
    }

    /** Links are told of and not followed: a template holds what lies in its folder. */
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final List<TemplateFile> files = new ArrayList<>();
        private final List<TemplateProblem> problems = new ArrayList<>();
        private long size;

        private Walk(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
            return entered.endsWith(".git") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            var path = folder.relativize(file).toString().replace('\\', '/');
            if (!attributes.isRegularFile()) {
                problems.add(TemplateProblem.of(path, "link"));
                return FileVisitResult.CONTINUE;
            }
            size += attributes.size();
            if (size > LARGEST || files.size() >= MOST_FILES) {
                problems.add(TemplateProblem.of("", "tooLarge", MOST_FILES, LARGEST / 1024 / 1024));
                return FileVisitResult.TERMINATE;
            }
            files.add(new TemplateFile(path, Files.readAllBytes(file)));
            return FileVisitResult.CONTINUE;
        }
    }
}
