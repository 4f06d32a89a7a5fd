package io.upushy.telemetry;

import static io.upushy.database.Rows.number;
import static io.upushy.database.Rows.text;
import static io.upushy.database.Rows.time;

import io.r2dbc.spi.Readable;
import io.upushy.release.Release;
import io.upushy.release.ReleaseKind;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import java.util.HashMap;
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

    private static final Map<String, String> REPORT_COLUMNS = Map.of("id", "id", "event", "event", "code", "code");

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
        return checks(new CheckQuery(projectId, null, null, null), page);
    }

    Mono<Page<UpdateLogEntry>> checks(CheckQuery query, PageQuery page) {
        var columns = new HashMap<>(CHECK_COLUMNS);
        columns.put("createdTime", timeOf(query.projectId()));
        var order = page.orLatestBy("createdTime").sqlThenById(columns);
        return page("app_log_update", query.conditions(), order, LogRepository::check);
    }

    /** @param projectId null for the rows of all projects and of none */
    Mono<Page<Device>> devices(@Nullable String projectId, PageQuery page) {
        return devices(new DeviceQuery(projectId, null, null, null, null, null, null, null, null), page);
    }

    Mono<Page<Device>> devices(DeviceQuery query, PageQuery page) {
        return page("app_device", query.conditions(), page.sqlThenById(DEVICE_COLUMNS), LogRepository::device);
    }

    /** How many devices were last seen with a release. */
    Mono<Long> devicesOn(Release release) {
        var column = release.kind() == ReleaseKind.NATIVE ? "native_version_code" : "wgt_version_code";
        var conditions = new Conditions()
                .equal("project_id", release.projectId())
                .equal("platform", AppVersion.codeOf(release.platform()))
                .equal(column, release.versionCode());
        return count("app_device", conditions);
    }

    Mono<Page<ReportEntry>> reports(ReportQuery query, PageQuery page) {
        var columns = new HashMap<>(REPORT_COLUMNS);
        columns.put("createdTime", timeOf(query.projectId()));
        var order = page.orLatestBy("createdTime").sqlThenById(columns);
        return page("app_report", query.conditions(), order, LogRepository::report);
    }

    /** Logs have an index by time for each project; all together are in the order of time as they were written. */
    private static String timeOf(@Nullable String projectId) {
        return projectId == null || projectId.isBlank() ? "id" : "created_time";
    }

    /** @param username null for the attempts of everybody */
    Mono<Page<LoginLogEntry>> logins(@Nullable String username, PageQuery page) {
        return page(
                "app_log_login",
                new Conditions().equal("username", username),
                page.sqlThenById(LOGIN_COLUMNS),
                LogRepository::login);
    }

    private <T> Mono<Page<T>> page(String table, Conditions conditions, String order, Function<Readable, T> mapper) {
        var records = database.sql("SELECT * FROM " + table + conditions.where() + order)
                .bindValues(conditions.values())
                .map(mapper)
                .all()
                .collectList();
        return count(table, conditions).zipWhen(total -> records, Page::new);
    }

    private Mono<Long> count(String table, Conditions conditions) {
        return database.sql("SELECT COUNT(*) FROM " + table + conditions.where())
                .bindValues(conditions.values())
                .mapValue(Long.class)
                .one();
    }

    private static ReportEntry report(Readable row) {
        return new ReportEntry(
                number(row, "id"),
                text(row, "project_id"),
                text(row, "source_id"),
                text(row, "uuid"),
                text(row, "event"),
                text(row, "platform"),
                number(row, "native_version_code"),
                number(row, "wgt_version_code"),
                text(row, "code"),
                text(row, "message"),
                time(row, "created_time"));
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
