package io.upushy.dictionary;

import io.upushy.dictionary.DictionaryRequests.CreateItem;
import io.upushy.dictionary.DictionaryRequests.CreateType;
import io.upushy.dictionary.DictionaryRequests.DeleteItem;
import io.upushy.dictionary.DictionaryRequests.UpdateItem;
import io.upushy.dictionary.DictionaryRequests.UpdateType;
import io.upushy.web.Affected;
import io.upushy.web.ApiException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** What may be changed, and what not: built-in entries stay, and nothing is added where the server knows all values itself. */
@Service
class Dictionary {

    private final DictionaryRepository entries;
    private final DictionaryCache cache;
    private final TransactionalOperator transactions;

    Dictionary(DictionaryRepository entries, DictionaryCache cache, TransactionalOperator transactions) {
        this.entries = entries;
        this.cache = cache;
        this.transactions = transactions;
    }

    Mono<List<DictionaryType>> all(Locale locale) {
        return cache.all()
                .map(types -> types.stream().map(type -> type.in(locale)).toList());
    }

    Mono<DictionaryType> create(CreateType request, Locale locale) {
        return entries.insertType(request.key(), request.labelZh(), request.labelEn())
                .onErrorMap(
                        DuplicateKeyException.class,
                        taken -> ApiException.conflict("key", "dictionary.keyTaken", request.key()))
                .then(changedType(request.key(), locale));
    }

    Mono<DictionaryType> update(UpdateType request, Locale locale) {
        return type(request.key(), "key")
                .flatMap(before -> entries.updateType(
                        before.key(),
                        Objects.requireNonNullElse(request.labelZh(), before.labelZh()),
                        Objects.requireNonNullElse(request.labelEn(), before.labelEn())))
                .then(changedType(request.key(), locale));
    }

    Mono<Affected> deleteType(String key) {
        return lockedType(key, "key")
                .filter(type -> !type.builtIn())
                .switchIfEmpty(Mono.error(() -> ApiException.conflict("key", "dictionary.builtIn")))
                .then(entries.countItems(key))
                .filter(items -> items == 0)
                .switchIfEmpty(Mono.error(() -> ApiException.conflict("key", "dictionary.hasItems")))
                .then(entries.deleteType(key))
                .as(transactions::transactional)
                .flatMap(this::affected);
    }

    Mono<DictionaryItem> create(CreateItem request, Locale locale) {
        return lockedType(request.typeKey(), "typeKey")
                .filter(DictionaryType::extensible)
                .switchIfEmpty(Mono.error(() -> ApiException.conflict("typeKey", "dictionary.notExtensible")))
                .then(entries.insertItem(request.typeKey(), request.item()))
                .onErrorMap(
                        DuplicateKeyException.class,
                        taken -> ApiException.conflict("key", "dictionary.keyTaken", request.key()))
                .as(transactions::transactional)
                .then(changedItem(request.typeKey(), request.key(), locale));
    }

    Mono<DictionaryItem> update(UpdateItem request, Locale locale) {
        return lockedType(request.typeKey(), "typeKey")
                .then(item(request.typeKey(), request.key()))
                .flatMap(before -> entries.updateItem(request.typeKey(), request.applyTo(before)))
                .as(transactions::transactional)
                .then(changedItem(request.typeKey(), request.key(), locale));
    }

    Mono<Affected> delete(DeleteItem request) {
        return type(request.typeKey(), "typeKey")
                .then(item(request.typeKey(), request.key()))
                .filter(item -> !item.builtIn())
                .switchIfEmpty(Mono.error(() -> ApiException.conflict("key", "dictionary.builtIn")))
                .then(entries.deleteItem(request.typeKey(), request.key()))
                .flatMap(this::affected);
    }

    private Mono<DictionaryType> changedType(String key, Locale locale) {
        return Mono.defer(cache::changed)
                .then(Mono.defer(() -> all(locale)))
                .flatMapIterable(types -> types)
                .filter(type -> type.key().equalsIgnoreCase(key))
                .next();
    }

    private Mono<DictionaryItem> changedItem(String typeKey, String key, Locale locale) {
        return changedType(typeKey, locale)
                .flatMapIterable(DictionaryType::items)
                .filter(item -> item.key().equalsIgnoreCase(key))
                .next();
    }

    private Mono<Affected> affected(long rows) {
        return cache.changed().thenReturn(new Affected(rows));
    }

    private Mono<DictionaryType> type(String key, String field) {
        return entries.findType(key)
                .switchIfEmpty(Mono.error(() -> ApiException.notFound(field, "dictionary.typeUnknown")));
    }

    private Mono<DictionaryType> lockedType(String key, String field) {
        return entries.lockType(key)
                .switchIfEmpty(Mono.error(() -> ApiException.notFound(field, "dictionary.typeUnknown")));
    }

    private Mono<DictionaryItem> item(String typeKey, String key) {
        return entries.findItem(typeKey, key)
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("key", "dictionary.itemUnknown")));
    }
}
