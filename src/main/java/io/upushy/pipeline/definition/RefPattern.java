package io.upushy.pipeline.definition;

import java.util.List;

/** Patterns of branches and tags: {@code *} stands for anything but a slash, {@code **} for anything. */
public final class RefPattern {

    private RefPattern() {}

    /** Whether one of the patterns is this name's. */
    public static boolean anyMatches(List<String> patterns, String name) {
        return patterns.stream().anyMatch(pattern -> matches(pattern, name));
    }

    /** Follows all ways to match at once, so that no pattern can be made slow. */
    static boolean matches(String pattern, String name) {
        var states = new boolean[name.length() + 1];
        states[0] = true;
        for (int at = 0; at < pattern.length(); at++) {
            var star = pattern.charAt(at) == '*';
            var twice = star && at + 1 < pattern.length() && pattern.charAt(at + 1) == '*';
            states = star ? stretched(states, name, twice) : advanced(states, name, pattern.charAt(at));
            at += twice ? 1 : 0;
        }
        return states[name.length()];
    }

    private static boolean[] advanced(boolean[] states, String name, char literal) {
        var next = new boolean[states.length];
        for (int i = 0; i < name.length(); i++) {
            next[i + 1] = states[i] && name.charAt(i) == literal;
        }
        return next;
    }

    private static boolean[] stretched(boolean[] states, String name, boolean overSlashes) {
        var next = states.clone();
        for (int i = 0; i < name.length(); i++) {
            next[i + 1] |= next[i] && (overSlashes || name.charAt(i) != '/');
        }
        return next;
    }
}
