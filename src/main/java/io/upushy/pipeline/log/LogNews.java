package io.upushy.pipeline.log;

import io.upushy.cache.Notices;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Tells all instances how far the logs are that this one writes: at once after a pause, then every 100 ms at most. */
@Component
class LogNews {

    private static final String TOPIC = "run-log";
    private static final Duration INTERVAL = Duration.ofMillis(100);
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private final Notices notices;
    private final Flux<News> all;

    LogNews(Notices notices) {
        this.notices = notices;
        this.all = notices.listen(TOPIC).flatMap(LogNews::read).share();
    }

    /**
     * A log has grown.
     *
     * @param last the number of its last line, which is durable
     */
    record News(String runId, long last) {}

    /** What is told from now on, of all runs. */
    Flux<News> listen() {
        return all;
    }

    /** For who writes a run's log. */
    Run of(String runId) {
        return new Run(runId);
    }

    /** What another version of the server says may be something else. */
    private static Flux<News> read(String notice) {
        var parts = notice.split(" ");
        return parts.length == 2 && parts[1].matches("\\d{1,18}")
                ? Flux.just(new News(parts[0], Long.parseLong(parts[1])))
                : Flux.empty();
    }

    /** One run's news; whoever listens looks for itself from time to time, so a notice that is lost is no loss. */
    final class Run {

        private final Sinks.Many<Long> reached = Sinks.many().multicast().directBestEffort();

        private Run(String runId) {
            reached.asFlux()
                    .onBackpressureLatest()
                    .concatMap(last -> tell(runId, last), 0)
                    .subscribe();
        }

        private Mono<Long> tell(String runId, long last) {
            return notices.publish(TOPIC, runId + " " + last)
                    .timeout(TIMEOUT)
                    .onErrorComplete()
                    .then(Mono.delay(INTERVAL));
        }

        void reached(long last) {
            reached.tryEmitNext(last);
        }

        /** What has been reached is still told. */
        void end() {
            reached.tryEmitComplete();
        }
    }
}
