package io.upushy.storage.local;

import java.util.ArrayList;
import java.util.List;

/**
 * Bytes of one blob.
 *
 * @param offset where in the blob they start
 * @param length how many
 */
record Piece(Blob blob, long offset, long length) {

    /** What to read, one after the other, for a range of the blobs' bytes put together; it may reach beyond their end. */
    static List<Piece> of(List<Blob> blobs, long offset, long length) {
        var pieces = new ArrayList<Piece>();
        var skip = offset;
        var wanted = length;
        for (var blob : blobs) {
            if (wanted <= 0) {
                break;
            }
            if (skip < blob.size()) {
                var count = Math.min(wanted, blob.size() - skip);
                pieces.add(new Piece(blob, skip, count));
                wanted -= count;
                skip = 0;
            } else {
                skip -= blob.size();
            }
        }
        return pieces;
    }
}
