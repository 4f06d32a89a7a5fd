package io.upushy.telemetry;

import static io.upushy.database.Rows.utc;

import io.upushy.auth.LoginAttempted;
import io.upushy.web.Messages;
import java.util.List;
import java.util.Locale;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Writes attempts to log in. */
@Repository
class LoginRepository {

    private static final List<String> COLUMNS = List.of(
            "username", "ipaddr", "browser", "os", "status", "msg", "login_time", "created_time", "updated_time");

    private final DatabaseClient database;
    private final MultiRowInsert<LoginAttempted> insert;

    LoginRepository(DatabaseClient database, Messages messages) {
        this.database = database;
        this.insert = new MultiRowInsert<>("app_log_login", COLUMNS, "", attempt -> row(attempt, messages));
    }

    Mono<Void> write(List<LoginAttempted> attempts) {
        return insert.execute(database, attempts);
    }

    /** The message is kept in the server's first language, as it always was in this table. */
    private static Object[] row(LoginAttempted attempt, Messages messages) {
        var agent = UserAgent.of(attempt.userAgent());
        var at = utc(attempt.at());
        return new Object[] {
            attempt.username(),
            attempt.address(),
            agent.browser(),
            agent.os(),
            attempt.succeeded() ? "1" : "0",
            messages.get(Locale.SIMPLIFIED_CHINESE, attempt.messageKey()),
            at,
            at,
            at
        };
    }
}
