/** What the kinds of steps have in common; each stage has a package of its own. */
@NullMarked
package io.upushy.pipeline.steps;

import org.jspecify.annotations.NullMarked;
