@NullMarked
package io.upushy.panel;

import org.jspecify.annotations.NullMarked;
