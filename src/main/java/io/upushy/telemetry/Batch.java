package io.upushy.telemetry;

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
}
