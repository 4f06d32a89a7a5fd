/**
 * Runs programs for steps, as a process of this machine or in a container, so that all of it can be ended: on cancellation, after
 * a timeout, and at the next start when the server itself was killed.
 */
@NullMarked
package io.upushy.pipeline.steps.ci.command;

import org.jspecify.annotations.NullMarked;
