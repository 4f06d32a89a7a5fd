package io.upushy.hosting.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An {@code .env} of Docker Compose: its values can be replaced by key, everything else stays as its author wrote it. */
final class EnvFile {

    private static final Pattern ENTRY = Pattern.compile("\\s*(?:export\\s+)?([^=\\s#]+)\\s*=(.*)");
    private static final Pattern KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@,+-]*");
    private static final Pattern COMMENT = Pattern.compile("\\s#.*");

    private final List<String> lines;

    private EnvFile(List<String> lines) {
        this.lines = lines;
    }

    static EnvFile parse(String text) {
        return new EnvFile(text.lines().toList());
    }

    /** The values by key, without their quotes. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        for (var line : lines) {
            var entry = ENTRY.matcher(line);
            if (isEntry(line) && entry.matches()) {
                values.put(entry.group(1), unquoted(entry.group(2).strip()));
            }
        }
        return values;
    }

    /** The numbers, from 1, of lines that are neither an entry nor a comment nor blank, or whose key is there already. */
    List<Integer> mistakes() {
        var mistakes = new ArrayList<Integer>();
        var seen = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            var key = keyOf(lines.get(i));
            if (isEntry(lines.get(i)) && (key == null || seen.contains(key))) {
                mistakes.add(i + 1);
            }
            seen.add(key == null ? "" : key);
        }
        return mistakes;
    }

    private static boolean isEntry(String line) {
        return !line.isBlank() && !line.stripLeading().startsWith("#");
    }

    private static @Nullable String keyOf(String line) {
        var entry = ENTRY.matcher(line);
        return entry.matches() && KEY.matcher(entry.group(1)).matches() ? entry.group(1) : null;
    }

    /** The same with other values where there is one for a key; keys that are not there are not added. */
    EnvFile with(Map<String, String> values) {
        return new EnvFile(lines.stream()
                .map(line -> {
                    var key = isEntry(line) ? keyOf(line) : null;
                    var value = key == null ? null : values.get(key);
                    return value == null ? line : key + "=" + quoted(value);
                })
                .toList());
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    private static String unquoted(String value) {
        if (value.length() >= 2 && value.startsWith("'") && value.endsWith("'")) {
            return value.substring(1, value.length() - 1);
        }
        if (value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")) {
            return value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1");
        }
        return COMMENT.matcher(value).replaceAll("").strip();
    }

    /** So that Docker Compose takes it for nothing but itself. */
    private static String quoted(String value) {
        if (PLAIN.matcher(value).matches()) {
            return value;
        }
        return value.contains("'") ? "\"" + value.replaceAll("[\\\\\"$]", "\\\\$0") + "\"" : "'" + value + "'";
    }
}
