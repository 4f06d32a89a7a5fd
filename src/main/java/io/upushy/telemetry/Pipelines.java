package io.upushy.telemetry;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.upushy.cache.EventStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts pipelines together: through Redis where there is one. */
@Component
class Pipelines {

    private static final long MEGABYTE = 1024 * 1024;

    private final BatchRepository batches;
    private final ObjectProvider<EventStream> stream;
    private final TelemetrySettings settings;
    private final MeterRegistry meters;

    Pipelines(
            BatchRepository batches,
            ObjectProvider<EventStream> stream,
            TelemetrySettings settings,
            MeterRegistry meters) {
        this.batches = batches;
        this.stream = stream;
        this.settings = settings;
        this.meters = meters;
    }

    /** @param capacity how many records wait in memory at most */
    <T> Pipeline<T> create(RecordKind<T> kind, int capacity) {
        var events = stream.getIfAvailable();
        var delivery = new Delivery<>(kind, batches, events, settings.telemetryStreamMb() * MEGABYTE);
        var buffer = new RecordBuffer<T>(capacity);
        var writer = new BatchWriter<>(kind.name(), buffer, delivery, meters);
        var reader = events == null ? null : new StreamReader<>(kind, events, delivery);
        if (reader != null) {
            Gauge.builder("upushy.telemetry.streamed", reader, StreamReader::length)
                    .description("Batches in Redis that are not in the database yet")
                    .tag("kind", kind.name())
                    .register(meters);
        }
        return new Pipeline<>(kind.name(), buffer, writer, reader);
    }
}
