/** The logs of runs: written by their workers, read live and afterwards by people. */
@NullMarked
package io.upushy.pipeline.log;

import org.jspecify.annotations.NullMarked;
