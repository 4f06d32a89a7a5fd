package io.upushy.telemetry;

import static io.upushy.database.Rows.utc;

import io.upushy.auth.LoginAttempted;
import io.upushy.database.MultiRow;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Writes attempts to log in, within the transaction it is called in: a row each in the login log, and the roll-up. */
@Repository
class LoginRepository {

    private static final List<String> COLUMNS = List.of(
            "username", "ipaddr", "browser", "os", "status", "msg", "login_time", "created_time", "updated_time");

    private static final MultiRow<LoginAttempted> LOG =
            MultiRow.insert("app_log_login", COLUMNS, "", LoginRepository::row);

    private static final MultiRow<Map.Entry<Long, List<LoginAttempted>>> ROLL_UP = MultiRow.insert(
            "app_stats_login",
            List.of("period", "succeeded", "failed"),
            "ON DUPLICATE KEY UPDATE succeeded = succeeded + VALUES(succeeded), failed = failed + VALUES(failed)",
            LoginRepository::counts);

    private final DatabaseClient database;

    LoginRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> write(List<LoginAttempted> attempts) {
        return LOG.execute(database, attempts).then(ROLL_UP.execute(database, countsOf(attempts)));
    }

    private static List<Map.Entry<Long, List<LoginAttempted>>> countsOf(List<LoginAttempted> attempts) {
        var hours = attempts.stream()
                .collect(Collectors.groupingBy(
                        attempt -> Resolution.HOUR.periodOf(attempt.at()), TreeMap::new, Collectors.toList()));
        return List.copyOf(hours.entrySet());
    }

    private static Object[] counts(Map.Entry<Long, List<LoginAttempted>> hour) {
        var succeeded =
                hour.getValue().stream().filter(LoginAttempted::succeeded).count();
        return new Object[] {hour.getKey(), succeeded, hour.getValue().size() - succeeded};
    }

    /** What the caller was told is kept as its key: every reader has a language of their own. */
    private static Object[] row(LoginAttempted attempt) {
        var agent = UserAgent.of(attempt.userAgent());
        var at = utc(attempt.at());
        return new Object[] {
            attempt.username(),
            attempt.address(),
            agent.browser(),
            agent.os(),
            attempt.succeeded() ? "1" : "0",
            attempt.messageKey(),
            at,
            at,
            at
        };
    }
}
