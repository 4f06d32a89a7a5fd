package io.upushy.storage.local;

/**
 * A file of bytes that belongs to an object or to a part of one.
 *
 * @param id name of the file, random
 * @param size bytes
 */
record Blob(String id, long size) {}
