package io.upushy.pipeline.steps.ci;

import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import io.upushy.pipeline.steps.ci.CheckStep.ProjectFacts;
import io.upushy.pipeline.steps.ci.command.Work;
import io.upushy.pipeline.steps.ci.freeze.Freezes;
import io.upushy.pipeline.steps.ci.git.Git;
import io.upushy.pipeline.steps.ci.git.RefNames;
import io.upushy.release.AppManifest;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.springframework.stereotype.Component;

/** The rules about what was checked out. Blocking. */
@Component
class SourceRules {

    private static final int MOST_TOLD = 10; // files of one rule
    private static final String NONE = "–";

    private final Git git;

    SourceRules(Git git) {
        this.git = git;
    }

    List<Problem> problems(Work work, CheckSettings settings, ProjectFacts project, StepContext context)
            throws Exception {
        var source = new Source(context);
        if (!Files.isDirectory(source.root().resolve(".git"))) {
            throw StepFailure.lasting("pipeline.check.noCheckout");
        }
        var problems = new ArrayList<Problem>();
        app(settings, project, source, problems);
        branch(settings, context, problems);
        contained(work, settings, source, context, problems);
        scripts(settings, source, problems);
        files(work, settings, source, context, problems);
        return problems;
    }

    private static void app(CheckSettings settings, ProjectFacts project, Source source, List<Problem> problems)
            throws IOException {
        var grows = settings.versionGrows();
        var same = settings.appid();
        if (Boolean.FALSE.equals(grows) && Boolean.FALSE.equals(same)) {
            return;
        }
        Optional<AppManifest> found;
        try {
            found = source.app(settings.folder());
        } catch (StepFailure unreadable) {
            problems.add(new Problem(
                    "manifest",
                    "manifest.json",
                    "manifest.json cannot be read",
                    unreadable.key(),
                    unreadable.arguments()));
            return;
        }
        if (found.isEmpty()) {
            if (Boolean.TRUE.equals(grows) || Boolean.TRUE.equals(same)) {
                problems.add(new Problem("manifest", NONE, "There is no manifest.json", "pipeline.check.noManifest"));
            }
            return;
        }
        if (!Boolean.FALSE.equals(grows)) {
            versionGrows(found.get(), project, problems);
        }
        if (!Boolean.FALSE.equals(same)) {
            appid(found.get(), project, problems);
        }
    }

    private static void versionGrows(AppManifest app, ProjectFacts project, List<Problem> problems) {
        var code = app.versionCode();
        if (code == null) {
            problems.add(new Problem(
                    "versionGrows", NONE, "manifest.json has no versionCode", "pipeline.check.noVersionCode"));
        } else if (project.highest() != null && code <= project.highest()) {
            problems.add(new Problem(
                    "versionGrows",
                    code + " ≤ " + project.highest(),
                    "versionCode " + code + " is not higher than " + project.highest() + ", which was released",
                    "pipeline.check.versionGrows",
                    code.toString(),
                    project.highest().toString()));
        }
    }

    private static void appid(AppManifest app, ProjectFacts project, List<Problem> problems) {
        var found = Objects.requireNonNullElse(app.appid(), NONE);
        var pinned = project.appid();
        if (pinned != null && !pinned.equals(found)) {
            problems.add(new Problem(
                    "appid",
                    found + " ≠ " + pinned,
                    "The appid " + found + " is not the project's " + pinned,
                    "pipeline.check.appid",
                    found,
                    pinned));
        }
    }

    private static void branch(CheckSettings settings, StepContext context, List<Problem> problems) {
        var allowed = settings.branches();
        if (allowed == null || allowed.isEmpty()) {
            return;
        }
        var branch = Freezes.branch(context);
        if (branch == null
                || allowed.stream()
                        .noneMatch(pattern -> glob("branches", pattern).matches(Path.of(branch)))) {
            var shown = branch == null ? NONE : branch;
            problems.add(new Problem(
                    "branches",
                    shown,
                    "Branch " + shown + " is none of " + allowed,
                    "pipeline.check.branches",
                    shown,
                    String.join(", ", allowed)));
        }
    }

    private void contained(
            Work work, CheckSettings settings, Source source, StepContext context, List<Problem> problems)
            throws Exception {
        var branch = settings.contains();
        if (branch == null || branch.isBlank()) {
            return;
        }
        var ref = "refs/remotes/origin/" + RefNames.require(branch);
        var log = context.log();
        if (!git.test(work, source.root(), log, "rev-parse", "--quiet", "--verify", ref)) {
            problems.add(new Problem(
                    "contains", branch, "checkout did not fetch " + branch, "pipeline.check.containsUnknown", branch));
        } else if (!git.test(work, source.root(), log, "merge-base", "--is-ancestor", ref, "HEAD")) {
            problems.add(new Problem(
                    "contains",
                    branch,
                    "The newest commit of " + branch + " is not part of what was checked out",
                    "pipeline.check.contains",
                    branch));
        }
    }

    private static void scripts(CheckSettings settings, Source source, List<Problem> problems) throws IOException {
        var required = settings.scripts();
        if (required == null || required.isEmpty()) {
            return;
        }
        try {
            var missing = new ArrayList<>(required);
            missing.removeAll(source.scripts(settings.folder()));
            if (!missing.isEmpty()) {
                var names = String.join(", ", missing);
                problems.add(new Problem(
                        "scripts", names, "package.json has no script " + names, "pipeline.check.scripts", names));
            }
        } catch (StepFailure unreadable) {
            problems.add(new Problem(
                    "scripts",
                    "package.json",
                    "package.json cannot be read",
                    unreadable.key(),
                    unreadable.arguments()));
        }
    }

    private void files(Work work, CheckSettings settings, Source source, StepContext context, List<Problem> problems)
            throws Exception {
        var forbidden = Objects.requireNonNullElse(settings.forbidden(), List.<String>of());
        var largest = settings.largestFile();
        if (forbidden.isEmpty() && largest == null) {
            return;
        }
        var matchers = forbidden.stream().map(SourceRules::anywhere).toList();
        var found = new ArrayList<String>();
        var large = new ArrayList<String>();
        for (var name : names(work, source, context)) {
            if (matchers.stream().anyMatch(matcher -> matcher.matches(Path.of(name)))) {
                found.add(name);
            }
            if (largest != null && megabytes(source.root().resolve(name)) > largest) {
                large.add(name);
            }
        }
        tell("forbidden", found, "Must not be in the repository: ", "pipeline.check.forbidden", problems);
        tell("largestFile", large, "Larger than " + largest + " MB: ", "pipeline.check.largestFile", problems);
    }

    private List<String> names(Work work, Source source, StepContext context) throws Exception {
        var names =
                git.ask(work, source.root(), context.log(), "ls-files", "-z").orElse("");
        return names.isEmpty() ? List.of() : List.of(names.split("\0"));
    }

    private static double megabytes(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.size(file) / 1048576.0 : 0;
    }

    private static void tell(String rule, List<String> names, String sentence, String key, List<Problem> problems) {
        if (names.isEmpty()) {
            return;
        }
        var shown = String.join(", ", names.subList(0, Math.min(MOST_TOLD, names.size())))
                + (names.size() > MOST_TOLD ? " … (" + names.size() + ")" : "");
        problems.add(new Problem(rule, shown, sentence + shown, key, shown));
    }

    /** A pattern without a slash is about a file's name alone, wherever it lies. */
    private static PathMatcher anywhere(String pattern) {
        var matcher = glob("forbidden", pattern.startsWith("/") ? pattern.substring(1) : pattern);
        return pattern.contains("/") ? matcher : path -> matcher.matches(path.getFileName());
    }

    private static PathMatcher glob(String rule, String pattern) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        } catch (PatternSyntaxException broken) {
            throw StepFailure.lasting("pipeline.check.pattern", rule, pattern);
        }
    }
}
