package io.upushy.release.inspection;

/**
 * One file in a zip, as the central directory tells.
 *
 * @param offset where its local header starts
 * @param packed bytes it takes in the zip
 * @param size bytes it has when unpacked
 */
record ZipMember(
        String name,
        byte[] rawName,
        int flags,
        int method,
        long crc,
        long packed,
        long size,
        long offset,
        boolean symlink) {

    static final int STORED = 0;
    static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;

    boolean encrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    boolean folder() {
        return name.endsWith("/");
    }
}
