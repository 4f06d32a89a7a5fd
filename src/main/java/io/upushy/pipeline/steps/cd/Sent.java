package io.upushy.pipeline.steps.cd;

import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.artifact.Artifact.Kind;
import io.upushy.pipeline.artifact.Made;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one execution puts into the store, known before it does.
 *
 * @param key ends in a slash for a folder
 * @param files how many
 * @param size bytes of all of them
 * @param md5 null for a folder
 * @param sha256 null for a folder
 */
record Sent(String key, String name, int files, long size, @Nullable String md5, @Nullable String sha256) {

    private static final String KEY = "key";
    private static final String EVERY_KEY = "key.";

    boolean isFolder() {
        return key.endsWith("/");
    }

    /** What to remember before the first byte goes out; keys of earlier executions stay known. */
    Map<String, String> notes(StepContext context) {
        var notes = values();
        notes.put("name", name);
        notes.put(EVERY_KEY + keysOf(context).size(), key);
        return notes;
    }

    private Map<String, String> values() {
        var values = new HashMap<String, String>();
        values.put(KEY, key);
        values.put("files", Integer.toString(files));
        values.put("size", Long.toString(size));
        values.put("md5", md5 == null ? "" : md5);
        values.put("sha256", sha256 == null ? "" : sha256);
        return values;
    }

    /** What the latest execution meant to send; null when it came to nothing. */
    static @Nullable Sent remembered(StepContext context) {
        var notes = context.remembered();
        var key = notes.get(KEY);
        if (key == null) {
            return null;
        }
        return new Sent(
                key,
                notes.getOrDefault("name", ""),
                Integer.parseInt(notes.getOrDefault("files", "1")),
                Long.parseLong(notes.getOrDefault("size", "0")),
                nullIfEmpty(notes.getOrDefault("md5", "")),
                nullIfEmpty(notes.getOrDefault("sha256", "")));
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The keys of all executions. */
    static List<String> keysOf(StepContext context) {
        return context.remembered().entrySet().stream()
                .filter(note -> note.getKey().startsWith(EVERY_KEY))
                .map(Map.Entry::getValue)
                .toList();
    }

    Made toMade() {
        return new Made(isFolder() ? Kind.FOLDER : Kind.FILE, name, size, md5, sha256, key, null, null);
    }

    /** The url is what a release is made of: the key. */
    Outcome toOutcome() {
        var values = values();
        values.put("url", key);
        return new Outcome(values);
    }
}
