package io.upushy.release.inspection;

import org.jspecify.annotations.Nullable;

/**
 * A package that was read from its first byte to its last.
 *
 * @param size bytes
 * @param md5 32 hex digits
 * @param sha256 64 hex digits
 * @param etag what the store called this content, null when it did not say
 */
public record InspectedPackage(long size, String md5, String sha256, @Nullable String etag, PackageContents contents) {}
