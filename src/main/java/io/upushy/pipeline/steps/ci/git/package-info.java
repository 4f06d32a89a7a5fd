/** Fetches a repository with git's own program, shut off from the machine's configuration, credentials and hooks. */
@NullMarked
package io.upushy.pipeline.steps.ci.git;

import org.jspecify.annotations.NullMarked;
