package io.upushy.hosting.app;

import static io.upushy.database.Rows.number;
import static io.upushy.database.Rows.text;
import static io.upushy.database.Rows.time;
import static io.upushy.database.Rows.utc;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Locale;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class AppRepository {

    private static final String ALL = "SELECT * FROM app_hosted_app";
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final DatabaseClient database;
    private final JsonMapper json;

    AppRepository(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Flux<HostedApp> all() {
        return database.sql(ALL + " ORDER BY id").map(this::toApp).all();
    }

    Mono<HostedApp> find(String id) {
        return database.sql(ALL + " WHERE id = :id")
                .bind("id", id)
                .map(this::toApp)
                .one();
    }

    Mono<Void> insert(HostedApp app) {
        return database.sql(
                        "INSERT INTO app_hosted_app (id, title, template, version, domains, port, certificate, sealed,"
                                + " volumes, last_change, last_run, created_by, created_time, updated_time) VALUES (:id, :title,"
                                + " :template, :version, :domains, :port, :certificate, :sealed, :volumes, :change, :run, :createdBy,"
                                + " :created, :updated)")
                .bind("id", app.id())
                .bind("title", app.title())
                .bind("template", app.template())
                .bind("version", app.version())
                .bind("domains", json.writeValueAsString(app.domains()))
                .bind("port", app.port())
                .bind("certificate", app.certificate())
                .bind("sealed", app.sealed())
                .bind("volumes", app.volumes())
                .bind("change", app.change().word())
                .bind("run", app.run())
                .bind("createdBy", app.createdBy())
                .bind("created", utc(app.created()))
                .bind("updated", utc(app.updated()))
                .then();
    }

    /** Notes another change; returns whether the last one was still the one given. */
    Mono<Boolean> change(HostedApp app, String lastRun) {
        return database.sql("UPDATE app_hosted_app SET last_change = :change, last_run = :run, volumes = :volumes,"
                        + " updated_time = :updated WHERE id = :id AND last_run = :lastRun")
                .bind("change", app.change().word())
                .bind("run", app.run())
                .bind("volumes", app.volumes())
                .bind("updated", utc(app.updated()))
                .bind("id", app.id())
                .bind("lastRun", lastRun)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Forgets an app unless something else has been done to it. */
    Mono<Void> delete(String id, String lastRun) {
        return database.sql("DELETE FROM app_hosted_app WHERE id = :id AND last_run = :lastRun")
                .bind("id", id)
                .bind("lastRun", lastRun)
                .then();
    }

    private HostedApp toApp(Readable row) {
        return new HostedApp(
                text(row, "id"),
                text(row, "title"),
                text(row, "template"),
                text(row, "version"),
                json.readValue(text(row, "domains"), TEXTS),
                (int) number(row, "port"),
                text(row, "certificate"),
                text(row, "sealed"),
                Boolean.TRUE.equals(row.get("volumes", Boolean.class)),
                Change.valueOf(text(row, "last_change").toUpperCase(Locale.ROOT)),
                text(row, "last_run"),
                text(row, "created_by"),
                time(row, "created_time"),
                time(row, "updated_time"));
    }
}
