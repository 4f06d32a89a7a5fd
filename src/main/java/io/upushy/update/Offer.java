package io.upushy.update;

import org.jspecify.annotations.Nullable;

/**
 * A release as it is offered to devices: its JSON, serialised once.
 *
 * @param id the release's
 * @param beforeUrl the JSON up to the address, or the whole of it when the address is absolute as stored
 * @param afterUrl the JSON from the encoded object key on; the store's public base goes between the two. Null when the
 *     address is absolute as stored
 */
record Offer(String id, long versionCode, byte[] beforeUrl, byte @Nullable [] afterUrl) {

    int length(int baseLength) {
        return beforeUrl.length + (afterUrl == null ? 0 : baseLength + afterUrl.length);
    }
}
