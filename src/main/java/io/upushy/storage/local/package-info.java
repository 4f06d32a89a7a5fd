/**
 * Objects as files under DATA_DIR, served by this server at {@code /{bucket}/{key}}. A key never becomes a path: an index file
 * named by the key's digest says which blobs an object is made of, and its rename is the one moment an object appears.
 */
@NullMarked
package io.upushy.storage.local;

import org.jspecify.annotations.NullMarked;
