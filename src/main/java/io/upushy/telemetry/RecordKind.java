package io.upushy.telemetry;

import java.util.List;
import reactor.core.publisher.Mono;

/**
 * One kind of record that telemetry takes in.
 *
 * @param name in metrics, log lines and the name of its stream
 * @param codec how its batches lie in the stream
 * @param rows how its batches lie in the database
 */
record RecordKind<T>(String name, BatchCodec<T> codec, RowWriter<T> rows) {

    /** Writes records within the transaction it is called in. */
    interface RowWriter<T> {

        Mono<Void> write(List<T> records);
    }
}
