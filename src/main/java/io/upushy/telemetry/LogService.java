package io.upushy.telemetry;

import io.upushy.auth.Caller;
import io.upushy.project.ProjectAccess;
import io.upushy.project.ProjectRole;
import io.upushy.web.InvalidFields;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Who may read which log: members those of their projects, administrators all, everybody their own logins. */
@Service
class LogService {

    private final LogRepository logs;
    private final ProjectAccess access;

    LogService(LogRepository logs, ProjectAccess access) {
        this.logs = logs;
        this.access = access;
    }

    Mono<Page<UpdateLogEntry>> checks(Caller caller, @Nullable String projectId, PageQuery page) {
        return mayRead(caller, projectId).then(Mono.defer(() -> logs.checks(projectId, page)));
    }

    Mono<Page<Device>> devices(Caller caller, @Nullable String projectId, PageQuery page) {
        return mayRead(caller, projectId).then(Mono.defer(() -> logs.devices(projectId, page)));
    }

    Mono<Page<LoginLogEntry>> logins(Caller caller, PageQuery page) {
        return logs.logins(caller.isAdmin() ? null : caller.username(), page);
    }

    private Mono<Void> mayRead(Caller caller, @Nullable String projectId) {
        if (projectId != null) {
            return access.require(caller, projectId, ProjectRole.VIEWER).then();
        }
        return caller.isAdmin()
                ? Mono.empty()
                : Mono.error(
                        () -> new InvalidFields(List.of(new InvalidFields.Problem("projectId", "validation.NotNull"))));
    }
}
