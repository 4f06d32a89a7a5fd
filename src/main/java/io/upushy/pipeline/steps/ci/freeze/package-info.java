/** The freeze calendar: when nothing is published, and what an administrator lets through all the same. */
@NullMarked
package io.upushy.pipeline.steps.ci.freeze;

import org.jspecify.annotations.NullMarked;
