/** Templates, those built in and those with mistakes. */
@NullMarked
package io.upushy.hosting.library;

import org.jspecify.annotations.NullMarked;
