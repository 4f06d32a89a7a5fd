/**
 * Keeps the store clean: objects whose release is deleted go after a grace time, uploads that never became a release after a
 * longer one. Knows releases only by the keys they use.
 */
@NullMarked
package io.upushy.release.housekeeping;

import org.jspecify.annotations.NullMarked;
