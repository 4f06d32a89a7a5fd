package io.upushy.telemetry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * Records that are written together.
 *
 * @param id the same however often and on whatever way the batch is delivered
 */
record Batch<T>(String id, List<T> records) {

    static <T> Batch<T> of(List<T> records) {
        return new Batch<>(UUID.randomUUID().toString(), records);
    }

    /** The same records in two batches, which are the same two each time; none when there is only one record. */
    List<Batch<T>> halves() {
        if (records.size() < 2) {
            return List.of();
        }
        var middle = records.size() / 2;
        return List.of(
                new Batch<>(idOf("first"), records.subList(0, middle)),
                new Batch<>(idOf("second"), records.subList(middle, records.size())));
    }

    private String idOf(String half) {
        return UUID.nameUUIDFromBytes((id + half).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
