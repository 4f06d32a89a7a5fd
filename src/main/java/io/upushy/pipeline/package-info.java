/**
 * Definitions, runs and their steps: from a push to phones and servers in three stages, CI, CD and CP. This package is what steps
 * and other modules may use; {@code run} moves runs forward, {@code definition} reads what people wrote, {@code steps} does the work.
 */
@NullMarked
package io.upushy.pipeline;

import org.jspecify.annotations.NullMarked;
