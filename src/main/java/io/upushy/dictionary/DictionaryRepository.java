package io.upushy.dictionary;

import static io.upushy.database.Rows.number;
import static io.upushy.database.Rows.text;

import io.r2dbc.spi.Readable;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class DictionaryRepository {

    private final DatabaseClient database;

    DictionaryRepository(DatabaseClient database) {
        this.database = database;
    }

    private record Placed(String typeKey, DictionaryItem item) {}

    /** All types with their items, both in order. */
    Mono<List<DictionaryType>> all() {
        var types = database.sql("SELECT * FROM app_dictionary_type ORDER BY built_in DESC, type_key")
                .map(DictionaryRepository::toType)
                .all();
        return items().collectMultimap(Placed::typeKey, Placed::item)
                .flatMap(items -> types.map(type -> type.with(List.copyOf(items.getOrDefault(type.key(), List.of()))))
                        .collectList());
    }

    private Flux<Placed> items() {
        return database.sql("SELECT * FROM app_dictionary_item ORDER BY sort, item_key")
                .map(row -> new Placed(text(row, "type_key"), toItem(row)))
                .all();
    }

    Mono<DictionaryType> findType(String key) {
        return database.sql("SELECT * FROM app_dictionary_type WHERE type_key = :key")
                .bind("key", key)
                .map(DictionaryRepository::toType)
                .one();
    }

    /** The type, locked against other writers until the surrounding transaction ends. */
    Mono<DictionaryType> lockType(String key) {
        return database.sql("SELECT * FROM app_dictionary_type WHERE type_key = :key FOR UPDATE")
                .bind("key", key)
                .map(DictionaryRepository::toType)
                .one();
    }

    Mono<DictionaryItem> findItem(String typeKey, String key) {
        return database.sql("SELECT * FROM app_dictionary_item WHERE type_key = :typeKey AND item_key = :key")
                .bind("typeKey", typeKey)
                .bind("key", key)
                .map(DictionaryRepository::toItem)
                .one();
    }

    Mono<Long> countItems(String typeKey) {
        return database.sql("SELECT COUNT(*) AS items FROM app_dictionary_item WHERE type_key = :typeKey")
                .bind("typeKey", typeKey)
                .map(row -> number(row, "items"))
                .one();
    }

    /** Fails with a duplicate key when there is such a type. */
    Mono<Void> insertType(String key, String labelZh, String labelEn) {
        return database.sql("INSERT INTO app_dictionary_type (type_key, label_zh, label_en)"
                        + " VALUES (:key, :labelZh, :labelEn)")
                .bind("key", key)
                .bind("labelZh", labelZh)
                .bind("labelEn", labelEn)
                .then();
    }

    Mono<Void> updateType(String key, String labelZh, String labelEn) {
        return database.sql("UPDATE app_dictionary_type SET label_zh = :labelZh, label_en = :labelEn"
                        + " WHERE type_key = :key")
                .bind("key", key)
                .bind("labelZh", labelZh)
                .bind("labelEn", labelEn)
                .then();
    }

    Mono<Long> deleteType(String key) {
        return database.sql("DELETE FROM app_dictionary_type WHERE type_key = :key")
                .bind("key", key)
                .fetch()
                .rowsUpdated();
    }

    /** Fails with a duplicate key when the type has such an item. */
    Mono<Void> insertItem(String typeKey, DictionaryItem item) {
        return database.sql("INSERT INTO app_dictionary_item (type_key, item_key, label_zh, label_en, sort, enabled)"
                        + " VALUES (:typeKey, :key, :labelZh, :labelEn, :sort, :enabled)")
                .bind("typeKey", typeKey)
                .bind("key", item.key())
                .bind("labelZh", item.labelZh())
                .bind("labelEn", item.labelEn())
                .bind("sort", item.sort())
                .bind("enabled", item.enabled())
                .then();
    }

    Mono<Void> updateItem(String typeKey, DictionaryItem item) {
        return database.sql("UPDATE app_dictionary_item SET label_zh = :labelZh, label_en = :labelEn, sort = :sort,"
                        + " enabled = :enabled WHERE type_key = :typeKey AND item_key = :key")
                .bind("typeKey", typeKey)
                .bind("key", item.key())
                .bind("labelZh", item.labelZh())
                .bind("labelEn", item.labelEn())
                .bind("sort", item.sort())
                .bind("enabled", item.enabled())
                .then();
    }

    Mono<Long> deleteItem(String typeKey, String key) {
        return database.sql("DELETE FROM app_dictionary_item WHERE type_key = :typeKey AND item_key = :key")
                .bind("typeKey", typeKey)
                .bind("key", key)
                .fetch()
                .rowsUpdated();
    }

    private static DictionaryType toType(Readable row) {
        return new DictionaryType(
                text(row, "type_key"),
                text(row, "label_zh"),
                text(row, "label_zh"),
                text(row, "label_en"),
                flag(row, "built_in"),
                flag(row, "extensible"),
                List.of());
    }

    private static DictionaryItem toItem(Readable row) {
        return new DictionaryItem(
                text(row, "item_key"),
                text(row, "label_zh"),
                text(row, "label_zh"),
                text(row, "label_en"),
                (int) number(row, "sort"),
                flag(row, "enabled"),
                flag(row, "built_in"));
    }

    private static boolean flag(Readable row, String column) {
        return Boolean.TRUE.equals(row.get(column, Boolean.class));
    }
}
