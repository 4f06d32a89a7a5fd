@NullMarked
package io.upushy.storage.aliyun;

import org.jspecify.annotations.NullMarked;
