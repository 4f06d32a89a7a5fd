/** Runs under workers that are killed. */
@NullMarked
package io.upushy.pipeline.run.chaos;

import org.jspecify.annotations.NullMarked;
