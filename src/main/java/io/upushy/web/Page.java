package io.upushy.web;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param total how many records there are on all pages
 * @param records the records of this page
 */
public record Page<T>(long total, List<T> records) {

    public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
        return new Page<>(total, records.stream().<R>map(mapper).toList());
    }
}
