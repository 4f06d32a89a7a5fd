package io.upushy.release.inspection;

/**
 * A package that was read from its first byte to its last.
 *
 * @param size bytes
 * @param md5 32 hex digits
 * @param sha256 64 hex digits
 */
public record InspectedPackage(long size, String md5, String sha256, PackageContents contents) {}
