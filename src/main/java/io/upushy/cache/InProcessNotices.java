package io.upushy.cache;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.concurrent.Queues;

/** Notices of a server that runs alone: it is its only listener. */
final class InProcessNotices implements Notices {

    private record Notice(String topic, String text) {}

    private final Sinks.Many<Notice> sink =
            Sinks.many().multicast().onBackpressureBuffer(Queues.SMALL_BUFFER_SIZE, false);

    @Override
    public Mono<Void> publish(String topic, String notice) {
        return Mono.fromRunnable(() -> emit(new Notice(topic, notice)));
    }

    private synchronized void emit(Notice notice) {
        sink.tryEmitNext(notice);
    }

    @Override
    public Flux<String> listen(String topic) {
        return sink.asFlux().filter(notice -> notice.topic.equals(topic)).map(Notice::text);
    }

    @Override
    public Flux<Gap> gaps() {
        return Flux.never();
    }
}
