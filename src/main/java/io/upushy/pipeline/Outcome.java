package io.upushy.pipeline;

import java.util.Map;

/**
 * What a step leaves for the ones after it.
 *
 * @param values short texts by key, such as {@code file} or {@code sha256}; at most 16 KiB in all
 */
public record Outcome(Map<String, String> values) {

    public static final Outcome NOTHING = new Outcome(Map.of());

    public Outcome {
        values = Map.copyOf(values);
    }
}
