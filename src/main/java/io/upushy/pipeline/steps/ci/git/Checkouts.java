package io.upushy.pipeline.steps.ci.git;

import io.upushy.pipeline.StepFailure;
import io.upushy.pipeline.StepLog;
import io.upushy.pipeline.steps.ci.command.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks repositories out. */
@Component
public class Checkouts {

    private static final Pattern HEAD = Pattern.compile("ref: refs/heads/(\\S+)\\tHEAD");
    private static final String FIELDS = "--format=%H%x00%an%x00%s";

    private final Git git;
    private final GitSettings settings;

    Checkouts(Git git, GitSettings settings) {
        this.git = git;
        this.settings = settings;
    }

    /**
     * Fetches into an empty folder and checks out; blocking. The repository stays, without any credentials.
     *
     * @param folder exists
     */
    public Checkout.Result run(Work work, Checkout checkout, Credentials credentials, Path folder, StepLog log)
            throws Exception {
        var address = Address.of(checkout.repository(), settings.pipelineGitProtocols());
        var secrets = Credentials.folder(folder.resolveSibling(""));
        try {
            var session = git.session(
                    work,
                    folder,
                    log,
                    credentials.configuration(address),
                    new HashMap<>(credentials.environment(address, secrets)),
                    String.join(":", settings.pipelineGitProtocols()));
            return new Fetch(session, address, checkout, log).run();
        } finally {
            Credentials.remove(secrets);
        }
    }

    /** One checkout, act by act. */
    private static final class Fetch {

        private final Git.Session session;
        private final String url;
        private final Checkout wanted;
        private final StepLog log;

        private Fetch(Git.Session session, Address address, Checkout wanted, StepLog log) {
            this.session = session;
            this.url = address.url();
            this.wanted = wanted;
            this.log = log;
        }

        private Checkout.Result run() throws Exception {
            session.require("init", "--quiet", "--template=");
            session.require("config", "remote.origin.url", url);
            var tag = wanted.tag();
            var branch = wanted.tag() == null && wanted.branch() == null && wanted.commit() == null
                    ? defaultBranch()
                    : wanted.branch();
            log.line("Fetching " + url + " " + shown(branch, tag));
            var commit = fetch(branch, tag);
            for (var contained : wanted.contained()) {
                fetchContained(RefNames.require(contained), commit);
            }
            session.require("checkout", "--quiet", "--force", "--detach", commit);
            if (wanted.submodules()) {
                session.require("submodule", "--quiet", "update", "--init", "--recursive", "--depth=1", "--force");
            }
            return result(tag == null ? branch : null, tag);
        }

        private String shown(@Nullable String branch, @Nullable String tag) {
            var parts = new ArrayList<String>();
            if (tag != null) {
                parts.add("tag " + tag);
            } else if (branch != null) {
                parts.add("branch " + branch);
            }
            if (wanted.commit() != null) {
                parts.add("commit " + wanted.commit());
            }
            return String.join(", ", parts);
        }

        private String defaultBranch() throws Exception {
            var heads = session.ask("ls-remote", "--symref", "--", url, "HEAD").orElseThrow(this::unreachable);
            var found = HEAD.matcher(heads);
            if (!found.find()) {
                throw StepFailure.lasting("pipeline.step.checkout.empty", url);
            }
            return RefNames.require(found.group(1));
        }

        private String fetch(@Nullable String branch, @Nullable String tag) throws Exception {
            var commit = wanted.commit() == null ? null : RefNames.requireCommit(wanted.commit());
            if (tag != null) {
                var ref = "refs/tags/" + RefNames.require(tag);
                fetchRef("+" + ref + ":" + ref, tag);
                return commit != null && has(commit) ? commit : peel(ref);
            }
            if (branch != null) {
                var ref = "refs/remotes/origin/" + RefNames.require(branch);
                fetchRef("+refs/heads/" + branch + ":" + ref, branch);
                return commit == null ? peel(ref) : fetchCommit(commit, branch);
            }
            return fetchCommit(commit == null ? "" : commit, null);
        }

        /** A branch may have moved on since; not every server gives out a commit by its name. */
        private String fetchCommit(String commit, @Nullable String branch) throws Exception {
            if (has(commit) || fetchQuietly(depth(), commit) && has(commit)) {
                return commit;
            }
            if (branch != null && isShallow()) {
                fetchQuietly(List.of("--unshallow"), "+refs/heads/" + branch + ":refs/remotes/origin/" + branch);
                if (has(commit)) {
                    return commit;
                }
            }
            throw StepFailure.lasting("pipeline.step.checkout.unknown", commit, url);
        }

        private void fetchRef(String refspec, String name) throws Exception {
            if (fetchQuietly(depth(), refspec)) {
                return;
            }
            var known = session.ask("ls-remote", "--exit-code", "--", url, "HEAD");
            throw known.isEmpty() ? unreachable() : StepFailure.lasting("pipeline.step.checkout.unknown", name, url);
        }

        /** Fetches more history until it shows that the commit contains the branch, or there is no more. */
        private void fetchContained(String branch, String commit) throws Exception {
            var ref = "refs/remotes/origin/" + branch;
            fetchRef("+refs/heads/" + branch + ":" + ref, branch);
            for (int more = Math.max(wanted.depth(), 50); isShallow() && !contains(commit, ref); more *= 4) {
                if (!fetchQuietly(List.of("--deepen=" + more), commit, ref.replace("remotes/origin", "heads"))) {
                    fetchQuietly(List.of("--unshallow"), ref.replace("remotes/origin", "heads"));
                    return;
                }
            }
        }

        private boolean contains(String commit, String ref) throws Exception {
            return session.test("merge-base", "--is-ancestor", ref, commit);
        }

        private boolean fetchQuietly(List<String> depth, String... refspecs) throws Exception {
            var arguments = new ArrayList<String>();
            arguments.addAll(List.of("fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--update-head-ok"));
            arguments.addAll(depth);
            arguments.addAll(List.of("--", url));
            arguments.addAll(List.of(refspecs));
            return session.run(arguments.toArray(String[]::new)) == 0;
        }

        private List<String> depth() {
            return wanted.depth() == 0 ? List.of() : List.of("--depth=" + wanted.depth());
        }

        private boolean isShallow() throws Exception {
            return session.ask("rev-parse", "--is-shallow-repository")
                    .orElse("")
                    .strip()
                    .equals("true");
        }

        private boolean has(String commit) throws Exception {
            return session.test("cat-file", "-e", commit + "^{commit}");
        }

        private String peel(String ref) throws Exception {
            return session.ask("rev-parse", "--verify", "--end-of-options", ref + "^{commit}")
                    .orElseThrow(this::unreachable)
                    .strip();
        }

        private Checkout.Result result(@Nullable String branch, @Nullable String tag) throws Exception {
            var fields = session.ask("log", "-1", FIELDS)
                    .orElseThrow(this::unreachable)
                    .strip()
                    .split("\0", -1);
            log.line("At " + fields[0] + " by " + fields[1] + ": " + fields[2]);
            return new Checkout.Result(fields[0], branch, tag, fields[2], fields[1]);
        }

        private StepFailure unreachable() {
            return StepFailure.passing("pipeline.step.checkout.unreachable", url);
        }
    }

    /** Whether this is a folder that was checked out. */
    public static boolean isRepository(Path folder) {
        return Files.isDirectory(folder.resolve(".git"));
    }
}
