@NullMarked
package io.upushy.storage.s3;

import org.jspecify.annotations.NullMarked;
