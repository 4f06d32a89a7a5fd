package io.upushy.pipeline.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A piece of a definition as its author wrote it, with its line. */
sealed interface Written {

    /** Counted from 1. */
    int line();

    /** The same without the lines; every scalar is a text, whatever it looks like, and a missing one is null. */
    JsonNode toJson();

    /**
     * A single value.
     *
     * @param text as it is written: 1.10 stays 1.10; null for nothing, {@code null} and {@code ~}
     */
    record Text(int line, @Nullable String text) implements Written {

        @Override
        public JsonNode toJson() {
            return text == null ? JsonNodeFactory.instance.nullNode() : JsonNodeFactory.instance.stringNode(text);
        }
    }

    /** A list. */
    record Items(int line, List<Written> items) implements Written {

        @Override
        public JsonNode toJson() {
            var array = JsonNodeFactory.instance.arrayNode();
            items.forEach(item -> array.add(item.toJson()));
            return array;
        }
    }

    /** A mapping, in the order it is written. */
    record Fields(int line, Map<String, Field> fields) implements Written {

        @Override
        public JsonNode toJson() {
            var object = JsonNodeFactory.instance.objectNode();
            fields.forEach((key, field) -> object.set(key, field.value().toJson()));
            return object;
        }
    }

    /** What stands behind a key. */
    record Field(int line, Written value) {}

    /** Whether nothing is written here. */
    default boolean isNothing() {
        return this instanceof Text text && text.text() == null;
    }

    /** All texts in here with their paths, in order. */
    default List<Placed> texts(String path) {
        var found = new ArrayList<Placed>();
        collect(this, path, found);
        return found;
    }

    /** A text and where it is. */
    record Placed(int line, String path, String text) {}

    private static void collect(Written written, String path, List<Placed> found) {
        if (written instanceof Text text && text.text() != null) {
            found.add(new Placed(text.line(), path, text.text()));
        } else if (written instanceof Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                collect(list.items().get(i), path + "[" + i + "]", found);
            }
        } else if (written instanceof Fields map) {
            map.fields().forEach((key, field) -> collect(field.value(), path + "." + key, found));
        }
    }
}
