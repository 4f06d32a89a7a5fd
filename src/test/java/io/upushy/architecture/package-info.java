/** The rules of the code's structure, as tests. */
@NullMarked
package io.upushy.architecture;

import org.jspecify.annotations.NullMarked;
