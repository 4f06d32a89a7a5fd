package io.upushy.telemetry;

import static io.upushy.database.Rows.number;
import static io.upushy.database.Rows.text;
import static io.upushy.database.Rows.time;

import io.r2dbc.spi.Readable;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Reads the update log, the devices and the login log. */
@Repository
class LogRepository {

    private static final Map<String, String> CHECK_COLUMNS = Map.of(
            "id",
            "id",
            "createdTime",
            "created_time",
            "uuid",
            "uuid",
            "platform",
            "platform",
            "wgtVersionCode",
            "wgt_version_code",
            "nativeVersionCode",
            "native_version_code");

    private static final Map<String, String> DEVICE_COLUMNS = Map.of(
            "id",
            "id",
            "createdTime",
            "created_time",
            "updatedTime",
            "updated_time",
            "brand",
            "brand",
            "model",
            "model",
            "platform",
            "platform",
            "uuid",
            "uuid",
            "wgtVersionCode",
            "wgt_version_code",
            "nativeVersionCode",
            "native_version_code");

    private static final Map<String, String> LOGIN_COLUMNS = Map.of(
            "id",
            "id",
            "username",
            "username",
            "ipaddr",
            "ipaddr",
            "browser",
            "browser",
            "os",
            "os",
            "status",
            "status",
            "msg",
            "msg",
            "loginTime",
            "login_time",
            "createdTime",
            "created_time");

    private final DatabaseClient database;

    LogRepository(DatabaseClient database) {
        this.database = database;
    }

    /** @param projectId null for the rows of all projects and of none */
    Mono<Page<UpdateLogEntry>> checks(@Nullable String projectId, PageQuery page) {
        return page(
                "app_log_update", "project_id", projectId, page.sql(CHECK_COLUMNS, "id DESC"), LogRepository::check);
    }

    /** @param projectId null for the rows of all projects and of none */
    Mono<Page<Device>> devices(@Nullable String projectId, PageQuery page) {
        return page("app_device", "project_id", projectId, page.sql(DEVICE_COLUMNS, "id DESC"), LogRepository::device);
    }

    /** @param username null for the attempts of everybody */
    Mono<Page<LoginLogEntry>> logins(@Nullable String username, PageQuery page) {
        return page("app_log_login", "username", username, page.sql(LOGIN_COLUMNS, "id DESC"), LogRepository::login);
    }

    private <T> Mono<Page<T>> page(
            String table, String column, @Nullable String value, String order, Function<Readable, T> mapper) {
        var from = " FROM " + table + (value == null ? "" : " WHERE " + column + " = :value");
        var count = bind("SELECT COUNT(*)" + from, value).mapValue(Long.class).one();
        var records = bind("SELECT *" + from + order, value).map(mapper).all().collectList();
        return count.zipWhen(total -> records, Page::new);
    }

    private DatabaseClient.GenericExecuteSpec bind(String sql, @Nullable String value) {
        var statement = database.sql(sql);
        return value == null ? statement : statement.bind("value", value);
    }

    private static UpdateLogEntry check(Readable row) {
        return new UpdateLogEntry(
                number(row, "id"),
                text(row, "project_id"),
                text(row, "platform"),
                text(row, "uuid"),
                text(row, "wgt_version"),
                number(row, "wgt_version_code"),
                text(row, "native_version"),
                number(row, "native_version_code"),
                text(row, "message"),
                number(row, "status_code"),
                text(row, "ipaddr"),
                time(row, "created_time"));
    }

    private static Device device(Readable row) {
        return new Device(
                number(row, "id"),
                text(row, "project_id"),
                text(row, "uuid"),
                text(row, "brand"),
                text(row, "model"),
                Objects.requireNonNull(row.get("pixel_ratio", Double.class)),
                number(row, "screen_width"),
                number(row, "screen_height"),
                number(row, "window_width"),
                number(row, "window_height"),
                number(row, "status_bar_height"),
                text(row, "language"),
                text(row, "system"),
                text(row, "version"),
                text(row, "font_size_setting"),
                text(row, "platform"),
                text(row, "sdk_version"),
                number(row, "window_top"),
                number(row, "window_bottom"),
                text(row, "wgt_version"),
                number(row, "wgt_version_code"),
                text(row, "native_version"),
                number(row, "native_version_code"),
                time(row, "created_time"),
                time(row, "updated_time"));
    }

    private static LoginLogEntry login(Readable row) {
        return new LoginLogEntry(
                number(row, "id"),
                text(row, "username"),
                text(row, "ipaddr"),
                text(row, "login_location"),
                text(row, "browser"),
                text(row, "os"),
                text(row, "status"),
                text(row, "msg"),
                time(row, "login_time"));
    }
}
