/**
 * What runs built: kept with its hashes until it is too old, and the way back to an earlier run's release. Steps record; nothing
 * here knows how a run goes on.
 */
@NullMarked
package io.upushy.pipeline.artifact;

import org.jspecify.annotations.NullMarked;
