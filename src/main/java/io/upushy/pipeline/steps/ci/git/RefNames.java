package io.upushy.pipeline.steps.ci.git;

import io.upushy.pipeline.StepFailure;
import java.util.regex.Pattern;

/** Names of branches and tags, and commits, that may become an argument of git. */
public final class RefNames {

    private static final int LONGEST = 250;
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cntrl} ~^:?*\\[\\\\]|\\.\\.|@\\{|//|/\\.|\\.lock(/|$)|^[-/.]|[/.]$|^@$");

    private RefNames() {}

    /**
     * The name itself.
     *
     * @throws StepFailure when git would not take it for the name of a branch or tag
     */
    public static String require(String name) {
        if (name.isEmpty() || name.length() > LONGEST || FORBIDDEN.matcher(name).find()) {
            throw StepFailure.lasting("pipeline.step.checkout.ref", name.replaceAll("\\p{Cntrl}", "?"));
        }
        return name;
    }

    /**
     * The commit itself.
     *
     * @throws StepFailure when it is not written out in full
     */
    static String requireCommit(String commit) {
        if (!COMMIT.matcher(commit).matches()) {
            throw StepFailure.lasting("pipeline.step.checkout.commit", commit.replaceAll("\\p{Cntrl}", "?"));
        }
        return commit;
    }
}
