package io.upushy.telemetry;

import io.upushy.auth.Caller;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Who may read which log: members those of their projects, administrators all, everybody their own logins. */
@Service
class LogService {

    private final LogRepository logs;
    private final ProjectReaders readers;

    LogService(LogRepository logs, ProjectReaders readers) {
        this.logs = logs;
        this.readers = readers;
    }

    Mono<Page<UpdateLogEntry>> checks(Caller caller, CheckQuery query, PageQuery page) {
        return readers.require(caller, query.projectId()).then(Mono.defer(() -> logs.checks(query, page)));
    }

    Mono<Page<Device>> devices(Caller caller, DeviceQuery query, PageQuery page) {
        return readers.require(caller, query.projectId()).then(Mono.defer(() -> logs.devices(query, page)));
    }

    Mono<Page<ReportEntry>> reports(Caller caller, ReportQuery query, PageQuery page) {
        return readers.require(caller, query.projectId()).then(Mono.defer(() -> logs.reports(query, page)));
    }

    Mono<Page<LoginLogEntry>> logins(Caller caller, PageQuery page) {
        return logs.logins(caller.isAdmin() ? null : caller.username(), page);
    }
}
