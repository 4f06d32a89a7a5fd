package io.upushy.database;

import java.util.ArrayList;
import java.util.List;

/** Cuts lists into a few sizes only, so that drivers and databases prepare each statement once. */
public final class Chunks {

    public static final List<Integer> SIZES = List.of(500, 100, 20, 5, 1);

    private Chunks() {}

    /** The same elements in the same order, in lists of these sizes. */
    public static <T> List<List<T>> of(List<T> elements) {
        var chunks = new ArrayList<List<T>>();
        var from = 0;
        for (var size : SIZES) {
            for (; elements.size() - from >= size; from += size) {
                chunks.add(elements.subList(from, from + size));
            }
        }
        return chunks;
    }
}
