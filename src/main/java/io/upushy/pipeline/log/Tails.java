package io.upushy.pipeline.log;

import io.upushy.cache.Notices;
import io.upushy.pipeline.Runs;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Follows the logs that somebody on this instance reads: one {@link Tail} for all readers of a run, gone with the last of them. */
@Component
class Tails implements RunLines {

    private final RunLogRepository record;
    private final LogNews news;
    private final Notices notices;
    private final Runs runs;
    private final Map<String, Tail> tails = new ConcurrentHashMap<>();

    Tails(RunLogRepository record, LogNews news, Notices notices, Runs runs) {
        this.record = record;
        this.news = news;
        this.notices = notices;
        this.runs = runs;
    }

    /**
     * All lines after this one, those in the record first, then whatever is written; ends with the run. It asks for the next
     * lines when the ones before were taken, so a slow reader costs no memory.
     */
    Flux<LogFrame> read(String runId, long after) {
        return Flux.defer(() -> new LogReader(tails.computeIfAbsent(runId, this::tail), record, after).frames());
    }

    @Override
    public Flux<List<LogLine>> follow(String runId, long after) {
        return read(runId, after).mapNotNull(LogFrame::lines);
    }

    /** How many logs are followed. */
    int size() {
        return tails.size();
    }

    private Tail tail(String runId) {
        var triggers = Flux.merge(
                news.listen().filter(one -> one.runId().equals(runId)).map(one -> runId),
                notices.gaps().map(gap -> runId));
        return new Tail(runId, record, triggers, runs.states(runId), tail -> tails.remove(runId, tail));
    }
}
