package io.upushy.pipeline.cloudbuild;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a client wants built, from the query of its handshake.
 *
 * @param repo address of the git repository
 * @param name of the app or site
 * @param version for people
 * @param command the build command
 * @param target what becomes of what was built
 * @param prod whether it is for everybody
 */
record BuildRequest(
        String repo, String name, String branch, String version, Command command, Target target, boolean prod) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");
    private static final Pattern BRANCH = Pattern.compile("[^\\s~^:?*\\[\\\\-][^\\s~^:?*\\[\\\\]{0,249}");
    private static final Pattern VERSION = Pattern.compile("[\\w.+-]{0,100}");
    private static final Pattern SCRIPT = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_:./-]{0,199}");
    private static final Pattern OPTION = Pattern.compile("--?[\\w][\\w.=:/,@-]{0,199}");
    private static final int LONGEST_REPO = 1000;

    /** Begins what definitions replace; nothing a client sends may. */
    private static final String VARIABLE = "${";

    /** A script of package.json and the options for it. */
    record Command(String tool, String script, List<String> options) {

        /** {@code npm run build} and the like; anything else is not run. */
        static Command of(String text) {
            var words = Arrays.asList((text.isBlank() ? "npm run build" : text.strip()).split("\\s+"));
            var separated = words.size() > 3 && words.get(3).equals("--");
            var options = words.subList(Math.min(words.size(), separated ? 4 : 3), words.size());
            if (words.size() < 3
                    || !words.get(0).matches("c?npm")
                    || !words.get(1).matches("run|run-script")
                    || !SCRIPT.matcher(words.get(2)).matches()
                    || !separated && !options.isEmpty()
                    || !options.stream().allMatch(OPTION.asMatchPredicate())) {
                throw new BuildRefused(Phase.BUILD, "pipeline.cloudbuild.command", text);
            }
            return new Command(words.get(0), words.get(2), List.copyOf(options));
        }
    }

    /** What becomes of it. */
    enum Target {
        /** The folder {@code dist} is uploaded. */
        WEB,
        /** The folder {@code dist/build/h5} is uploaded. */
        H5,
        /** A wgt is packed and uploaded, and released to Android and iOS when it is for everybody. */
        WGT,
        WGT_ANDROID,
        WGT_IOS;

        static Target of(String type) {
            return switch (type) {
                case "", "oss", "web" -> WEB;
                case "h5" -> H5;
                case "wgt", "app" -> WGT;
                case "wgt-android" -> WGT_ANDROID;
                case "wgt-ios" -> WGT_IOS;
                default -> throw new BuildRefused(Phase.PREPARE, "pipeline.cloudbuild.type", type);
            };
        }

        boolean isWeb() {
            return this == WEB || this == H5;
        }
    }

    /** Reads a handshake's query. */
    static BuildRequest of(Map<String, String> query) {
        var repo = text(query, "repo");
        if (repo.isEmpty() || repo.length() > LONGEST_REPO || repo.contains(VARIABLE)) {
            throw new BuildRefused(Phase.PREPARE, "pipeline.cloudbuild.value", "repo");
        }
        return new BuildRequest(
                repo,
                matching(query, "name", NAME),
                text(query, "branch").isEmpty() ? "" : matching(query, "branch", BRANCH),
                matching(query, "version", VERSION),
                Command.of(text(query, "buildCmd")),
                Target.of(text(query, "type")),
                List.of("true", "1").contains(text(query, "prod")));
    }

    private static String matching(Map<String, String> query, String name, Pattern pattern) {
        var text = text(query, name);
        if (!pattern.matcher(text).matches() || text.contains(VARIABLE)) {
            throw new BuildRefused(Phase.PREPARE, "pipeline.cloudbuild.value", name);
        }
        return text;
    }

    private static String text(Map<String, String> query, String name) {
        var text = query.getOrDefault(name, "").strip();
        return text.equals("undefined") || text.equals("null") ? "" : text;
    }

    /** Whether it is for this repository, however its address ends. */
    boolean isOf(String repository) {
        return bare(repository).equals(bare(repo));
    }

    private static String bare(String repository) {
        return repository.strip().replaceFirst("/+$", "").replaceFirst("\\.git$", "");
    }

    /** What people see in the place of a definition's name. */
    String title() {
        return version.isEmpty() ? name : name + "@" + version;
    }
}
