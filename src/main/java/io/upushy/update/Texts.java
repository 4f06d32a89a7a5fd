package io.upushy.update;

/**
 * Keeps one copy of texts that devices send over and over (models, languages, versions, projects), so that checks waiting to be
 * written take half the memory. Forgets at any time; may be asked by any thread.
 */
final class Texts {

    private static final int MASK = (1 << 11) - 1;

    private static final String[] SEEN = new String[MASK + 1];

    private Texts() {}

    /** An equal text. */
    static String shared(String text) {
        var hash = text.hashCode();
        var slot = (hash ^ hash >>> 16) & MASK;
        var seen = SEEN[slot];
        if (text.equals(seen)) {
            return seen;
        }
        SEEN[slot] = text;
        return text;
    }
}
