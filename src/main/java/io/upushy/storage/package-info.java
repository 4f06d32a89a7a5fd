/** Object storage behind one port, {@code ObjectStorage}: where packages are put and from where devices download them. The local adapter keeps them under DATA_DIR and serves them itself, the aliyun adapter keeps them in OSS. */
@NullMarked
package io.upushy.storage;

import org.jspecify.annotations.NullMarked;
