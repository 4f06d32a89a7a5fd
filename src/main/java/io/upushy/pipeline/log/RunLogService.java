package io.upushy.pipeline.log;

import io.upushy.auth.Caller;
import io.upushy.auth.LoginWatch;
import io.upushy.pipeline.RunAccess;
import io.upushy.pipeline.RunDirectory;
import io.upushy.pipeline.RunFacts;
import io.upushy.project.ProjectRole;
import io.upushy.web.ApiException;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Logs as members of a run's project read them. */
@Service
class RunLogService {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final RunDirectory runs;
    private final RunAccess access;
    private final RunLogRepository record;
    private final Tails tails;
    private final LogTickets tickets;
    private final LoginWatch logins;

    RunLogService(
            RunDirectory runs,
            RunAccess access,
            RunLogRepository record,
            Tails tails,
            LogTickets tickets,
            LoginWatch logins) {
        this.runs = runs;
        this.access = access;
        this.record = record;
        this.tails = tails;
        this.tickets = tickets;
        this.logins = logins;
    }

    Mono<LogTicket> ticket(Caller caller, String runId) {
        return require(caller, runId)
                .then(tickets.issue(caller, runId))
                .map(ticket -> new LogTicket(ticket, (int) LogTickets.LIFETIME.toSeconds()));
    }

    /** Who shows a ticket, if the login it was issued for still goes on. */
    Mono<Caller> redeem(String ticket, String runId) {
        return tickets.redeem(ticket, runId)
                .flatMap(logins::caller)
                .switchIfEmpty(Mono.error(() -> ApiException.unauthorized("ticket", "pipeline.log.ticket")));
    }

    /**
     * The log's lines from there on, then what is written, once the caller has been let in; cut with {@link Cut} when the caller
     * may not read it any more.
     */
    Mono<Flux<LogFrame>> follow(Caller caller, String runId, long after) {
        return require(caller, runId).map(run -> Flux.merge(1, tails.read(runId, after), cut(caller, run))
                .takeUntil(LogFrame::isLast));
    }

    /** Never completes normally: the end of the right to read is an error. */
    private Mono<LogFrame> cut(Caller caller, RunFacts run) {
        return logins.watch(caller)
                .concatMap(now -> access.require(now, run.projectId(), ProjectRole.VIEWER)
                        .timeout(TIMEOUT)
                        .onErrorResume(failure -> !(failure instanceof ApiException), outage -> Mono.empty()))
                .then(Mono.<LogFrame>error(Cut::new))
                .onErrorMap(ApiException.class, refusal -> new Cut());
    }

    Mono<LogPage> page(Caller caller, String runId, LogQuery query) {
        return require(caller, runId)
                .then(record.extent(runId))
                .flatMap(extent -> page(runId, query, extent))
                .defaultIfEmpty(new LogPage(List.of(), 0, false, false));
    }

    private Mono<LogPage> page(String runId, LogQuery query, RunLogRepository.Extent extent) {
        return record.find(
                        runId, query.start(), extent.last(), query.stepOrNull(), query.searchOrNull(), query.most() + 1)
                .collectList()
                .map(lines -> LogPage.of(lines, query.most(), extent));
    }

    /** All lines of the record as it is now; the run's number names the file. */
    Mono<Download> download(Caller caller, String runId) {
        return require(caller, runId).flatMap(run -> record.extent(runId)
                .map(RunLogRepository.Extent::last)
                .defaultIfEmpty(0L)
                .map(last -> new Download(run.number(), lines(runId, last))));
    }

    private Flux<LogLine> lines(String runId, long last) {
        return pageAfter(runId, 0, last)
                .expand(page -> page.size() < RecentLines.FRAME_LINES
                        ? Mono.empty()
                        : pageAfter(runId, page.get(page.size() - 1).seq(), last))
                .flatMapIterable(page -> page, 1);
    }

    private Mono<List<LogLine>> pageAfter(String runId, long after, long last) {
        return record.find(runId, after, last, null, null, RecentLines.FRAME_LINES)
                .collectList()
                .timeout(TIMEOUT);
    }

    private Mono<RunFacts> require(Caller caller, String runId) {
        return runs.find(runId)
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("id", "pipeline.log.runUnknown")))
                .flatMap(run -> access.require(caller, run.projectId(), ProjectRole.VIEWER)
                        .thenReturn(run));
    }

    /** A log to be written to a file. */
    record Download(long number, Flux<LogLine> lines) {}

    /** Whoever reads may not any more. */
    static final class Cut extends RuntimeException {

        private Cut() {
            super("The login has ended, or the membership", null, false, false);
        }
    }
}
