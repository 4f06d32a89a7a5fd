@NullMarked
package io.upushy.storage;

import org.jspecify.annotations.NullMarked;
