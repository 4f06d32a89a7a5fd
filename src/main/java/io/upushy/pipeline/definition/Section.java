package io.upushy.pipeline.definition;

import io.upushy.pipeline.definition.Written.Field;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A mapping of the definition's own form: what is asked of it is read, what is wrong with it is noted, defaults go on. */
final class Section {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final Map<String, Field> fields;
    private final String path;
    private final Mistakes mistakes;

    private Section(Map<String, Field> fields, String path, Mistakes mistakes) {
        this.fields = fields;
        this.path = path;
        this.mistakes = mistakes;
    }

    /** The mapping at this place, empty when there is something else, which is noted. */
    static Section of(Written written, String path, Mistakes mistakes) {
        if (written instanceof Written.Fields mapping) {
            return new Section(mapping.fields(), path, mistakes);
        }
        if (!written.isNothing()) {
            mistakes.add(written.line(), path, "type.fields");
        }
        return new Section(Map.of(), path, mistakes);
    }

    Section knowsOnly(Collection<String> keys) {
        fields.forEach((key, field) -> {
            if (!keys.contains(key)) {
                mistakes.addUnknown(field.line(), at(key), "unknownKey", key, keys);
            }
        });
        return this;
    }

    Collection<String> keys() {
        return fields.keySet();
    }

    String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** What stands there; null when nothing does. */
    @Nullable
    Written find(String key) {
        var field = fields.get(key);
        return field == null || field.value().isNothing() ? null : field.value();
    }

    int lineOf(String key, int otherwise) {
        var field = fields.get(key);
        return field == null ? otherwise : field.line();
    }

    Section section(String key) {
        var found = find(key);
        return found == null ? new Section(Map.of(), at(key), mistakes) : of(found, at(key), mistakes);
    }

    @Nullable
    String text(String key, int longest) {
        var text = scalar(key);
        if (text == null || text.isBlank() || text.length() > longest) {
            if (text != null) {
                mistakes.add(lineOf(key, 1), at(key), "type.length", longest);
            }
            return null;
        }
        return text.strip();
    }

    int number(String key, int least, int most, int otherwise) {
        var text = scalar(key);
        if (text == null) {
            return otherwise;
        }
        var number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            mistakes.add(lineOf(key, 1), at(key), "type.range", least, most);
            return otherwise;
        }
        return number;
    }

    boolean flag(String key) {
        var text = scalar(key);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            mistakes.add(lineOf(key, 1), at(key), "type.boolean");
        }
        return "true".equals(text);
    }

    Duration period(String key, Duration least, Duration most, Duration otherwise) {
        var text = scalar(key);
        if (text == null) {
            return otherwise;
        }
        var period = Periods.parse(text).filter(it -> it.compareTo(least) >= 0 && it.compareTo(most) <= 0);
        if (period.isEmpty()) {
            mistakes.add(lineOf(key, 1), at(key), "type.period", Periods.format(least), Periods.format(most));
        }
        return period.orElse(otherwise);
    }

    /** One of several words. */
    <E> @Nullable E choice(String key, List<E> choices, Function<E, String> word) {
        var text = scalar(key);
        if (text == null) {
            return null;
        }
        for (var choice : choices) {
            if (word.apply(choice).equals(text)) {
                return choice;
            }
        }
        var words = choices.stream().map(word).toList();
        mistakes.addUnknown(lineOf(key, 1), at(key), "type.choice", text, words);
        return null;
    }

    /** A list of texts, each with its line. */
    List<Written.Placed> texts(String key) {
        var found = find(key);
        if (found == null) {
            return List.of();
        }
        if (!(found instanceof Written.Items list)) {
            mistakes.add(found.line(), at(key), "type.list");
            return List.of();
        }
        var texts = new ArrayList<Written.Placed>();
        for (int i = 0; i < list.items().size(); i++) {
            var place = at(key) + "[" + i + "]";
            if (list.items().get(i) instanceof Written.Text item
                    && item.text() != null
                    && !item.text().isBlank()) {
                texts.add(new Written.Placed(item.line(), place, item.text()));
            } else {
                mistakes.add(list.items().get(i).line(), place, "type.text");
            }
        }
        return texts;
    }

    private @Nullable String scalar(String key) {
        var found = find(key);
        if (found == null || found instanceof Written.Text) {
            return found == null ? null : ((Written.Text) found).text();
        }
        mistakes.add(found.line(), at(key), "type.text");
        return null;
    }
}
