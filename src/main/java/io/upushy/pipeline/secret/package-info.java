/** Secrets of projects: encrypted at rest, written and never read by people, given to named steps only. */
@NullMarked
package io.upushy.pipeline.secret;

import org.jspecify.annotations.NullMarked;
