/**
 * Reads packages: what a .wgt, .apk or .ipa says about itself, and whether it is safe to give to phones. Knows nothing of
 * releases; works on one file at a time, in bounded memory, disk and time, whatever is in it.
 */
@NullMarked
package io.upushy.release.inspection;

import org.jspecify.annotations.NullMarked;
