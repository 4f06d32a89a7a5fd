package io.upushy.release.housekeeping;

import static io.upushy.database.Rows.number;
import static io.upushy.database.Rows.text;
import static io.upushy.database.Rows.utc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class GarbageRepository {

    private static final int BATCH = 500;

    private final DatabaseClient database;

    GarbageRepository(DatabaseClient database) {
        this.database = database;
    }

    /**
     * What waits to be deleted.
     *
     * @param key an object's, or what the keys of several start with, ending in a slash
     * @param claimed whether it is past being taken back
     */
    record Item(String key, boolean claimed) {

        boolean isPrefix() {
            return key.endsWith("/");
        }
    }

    /** Replaces what was said of the same key. */
    Mono<Void> put(String key, Instant due) {
        return remove(key)
                .then(database.sql("INSERT INTO app_storage_garbage (id, object_key, due_time, claimed)"
                                + " VALUES (:id, :key, :due, 0)")
                        .bind("id", idOf(key))
                        .bind("key", key)
                        .bind("due", utc(due))
                        .then());
    }

    Mono<Void> remove(String key) {
        return database.sql("DELETE FROM app_storage_garbage WHERE id = :id")
                .bind("id", idOf(key))
                .then();
    }

    Mono<Void> removeUnlessClaimed(String key) {
        return database.sql("DELETE FROM app_storage_garbage WHERE id = :id AND claimed = 0")
                .bind("id", idOf(key))
                .then();
    }

    Mono<Boolean> isClaimed(String key) {
        return database.sql("SELECT COUNT(*) FROM app_storage_garbage WHERE id = :id AND claimed = 1")
                .bind("id", idOf(key))
                .mapValue(Long.class)
                .one()
                .map(count -> count > 0);
    }

    Mono<Void> claim(String key, Instant due) {
        return database.sql(
                        "UPDATE app_storage_garbage SET claimed = 1, due_time = :due WHERE id = :id AND claimed = 0")
                .bind("due", utc(due))
                .bind("id", idOf(key))
                .then();
    }

    Flux<Item> due(Instant now) {
        return database.sql("SELECT object_key, claimed FROM app_storage_garbage WHERE due_time <= :now"
                        + " ORDER BY due_time LIMIT " + BATCH)
                .bind("now", utc(now))
                .map(row -> new Item(text(row, "object_key"), number(row, "claimed") == 1))
                .all();
    }

    /** The keys that wait, of an area. */
    Flux<String> waitingIn(String area) {
        return database.sql("SELECT object_key FROM app_storage_garbage WHERE object_key LIKE :prefix")
                .bind("prefix", area + "/%")
                .mapValue(String.class)
                .all();
    }

    Mono<Boolean> isUsed(String key) {
        return database.sql("SELECT COUNT(*) FROM app_source WHERE url = :key")
                .bind("key", key)
                .mapValue(Long.class)
                .one()
                .map(count -> count > 0);
    }

    /** The keys that releases of any project use, of an area. */
    Flux<String> usedIn(String area) {
        return database.sql("SELECT url FROM app_source WHERE url LIKE :prefix")
                .bind("prefix", area + "/%")
                .mapValue(String.class)
                .all();
    }

    Flux<String> projects() {
        return database.sql("SELECT id FROM app_project ORDER BY id")
                .mapValue(String.class)
                .all();
    }

    Flux<String> users() {
        return database.sql("SELECT id FROM app_user ORDER BY id")
                .mapValue(String.class)
                .all();
    }

    private static String idOf(String key) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
