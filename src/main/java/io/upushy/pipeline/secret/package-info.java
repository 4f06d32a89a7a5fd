/** Secrets of projects: sealed at rest, given to the steps that name them. */
@NullMarked
package io.upushy.pipeline.secret;

import org.jspecify.annotations.NullMarked;
