package io.upushy.storage.local;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes asked for, both ends included.
 *
 * @param first offset of the first byte
 * @param last offset of the last byte, below the object's size
 */
record ByteRange(long first, long last) {

    private static final Pattern SINGLE = Pattern.compile("bytes\\s*=\\s*(\\d*)\\s*-\\s*(\\d*)\\s*");

    /** Stands for a range that lies beyond the object. */
    static final ByteRange UNSATISFIABLE = new ByteRange(1, 0);

    /**
     * Reads a {@code Range} header. Null stands for the whole object: no header, one that is malformed, or several ranges,
     * which a server may ignore (RFC 9110, 14.2).
     */
    static @Nullable ByteRange parse(@Nullable String header, long size) {
        var match = header == null ? null : SINGLE.matcher(header.strip());
        if (match == null || !match.matches()) {
            return null;
        }
        var first = number(match.group(1));
        var last = number(match.group(2));
        if (first == null) {
            return last == null ? null : suffix(last, size);
        }
        if (last != null && last < first) {
            return null;
        }
        if (first >= size) {
            return UNSATISFIABLE;
        }
        return new ByteRange(first, last == null ? size - 1 : Math.min(last, size - 1));
    }

    private static ByteRange suffix(long length, long size) {
        return length == 0 || size == 0 ? UNSATISFIABLE : new ByteRange(Math.max(0, size - length), size - 1);
    }

    private static @Nullable Long number(String digits) {
        if (digits.isEmpty()) {
            return null;
        }
        return digits.length() > 18 ? Long.valueOf(Long.MAX_VALUE) : Long.valueOf(digits);
    }

    long length() {
        return last - first + 1;
    }
}
