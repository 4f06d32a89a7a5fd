/** Releases, called sources on the wire: the rules of their versions, publishing and disabling, upload by server. */
@NullMarked
package io.upushy.release;

import org.jspecify.annotations.NullMarked;
