@NullMarked
package io.upushy.storage.local;

import org.jspecify.annotations.NullMarked;
