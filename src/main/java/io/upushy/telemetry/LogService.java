package io.upushy.telemetry;

import io.upushy.auth.Caller;
import io.upushy.web.Messages;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import java.util.Locale;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Who may read which log: members those of their projects, administrators all, everybody their own logins. */
@Service
class LogService {

    private final LogRepository logs;
    private final ProjectReaders readers;
    private final Messages messages;

    LogService(LogRepository logs, ProjectReaders readers, Messages messages) {
        this.logs = logs;
        this.readers = readers;
        this.messages = messages;
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

    Mono<Page<LoginLogEntry>> logins(Caller caller, PageQuery page, Locale reader) {
        return logs.logins(caller.isAdmin() ? null : caller.username(), page)
                .map(found -> found.map(entry -> entry.withMsg(say(entry.msg(), reader))));
    }

    /** Rows hold the key of a message; those of older servers a sentence, which stays as it is. */
    private String say(String kept, Locale reader) {
        return messages.getOr(reader, "telemetry.login." + kept, () -> messages.getOr(reader, kept, () -> kept));
    }
}
