package io.upushy.pipeline.steps.ci.git;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to fetch. A commit wins over a tag, a tag over a branch; none of them means the newest of the repository's own branch.
 *
 * @param commit written out in full
 * @param depth commits of history, 0 for all
 * @param contained branches whose history is fetched as far as it takes to tell whether the commit contains them
 */
public record Checkout(
        String repository,
        @Nullable String branch,
        @Nullable String tag,
        @Nullable String commit,
        int depth,
        List<String> contained,
        boolean submodules) {

    /**
     * What lies in the folder now.
     *
     * @param commit in full
     * @param branch null when it was a tag's or a bare commit
     * @param message its first line
     */
    public record Result(String commit, @Nullable String branch, @Nullable String tag, String message, String author) {}
}
