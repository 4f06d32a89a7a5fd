/**
 * Objects in a bucket of Aliyun OSS, and upload credentials from Aliyun STS. Both SDKs block, so every call of theirs is on
 * one bounded scheduler.
 */
@NullMarked
package io.upushy.storage.aliyun;

import org.jspecify.annotations.NullMarked;
