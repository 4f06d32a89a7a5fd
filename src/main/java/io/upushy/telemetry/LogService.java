package io.upushy.telemetry;

import io.upushy.auth.Caller;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import org.jspecify.annotations.Nullable;
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

    Mono<Page<UpdateLogEntry>> checks(Caller caller, @Nullable String projectId, PageQuery page) {
        return readers.require(caller, projectId).then(Mono.defer(() -> logs.checks(projectId, page)));
    }

    Mono<Page<Device>> devices(Caller caller, @Nullable String projectId, PageQuery page) {
        return readers.require(caller, projectId).then(Mono.defer(() -> logs.devices(projectId, page)));
    }

    Mono<Page<LoginLogEntry>> logins(Caller caller, PageQuery page) {
        return logs.logins(caller.isAdmin() ? null : caller.username(), page);
    }
}
