/**
 * Objects in a bucket of Amazon S3 or of a server that speaks its protocol, and upload credentials or signed addresses for it.
 * The SDK blocks, so every call of its is on one bounded scheduler; its classes are loaded only where a bucket is named.
 */
@NullMarked
package io.upushy.storage.s3;

import org.jspecify.annotations.NullMarked;
