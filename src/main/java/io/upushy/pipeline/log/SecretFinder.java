package io.upushy.pipeline.log;

import java.util.Arrays;
import java.util.Collection;

/**
 * Finds many texts at once, character by character (Aho and Corasick): what a character costs does not depend on how many texts
 * there are. Immutable; a state is a number, 0 at the beginning of a line.
 */
final class SecretFinder {

    static final SecretFinder NOTHING = new SecretFinder(java.util.List.of());

    private static final int NONE = -1;
    private static final int ASCII = 128;

    /** Transitions by state and character, in one hash table with open addressing; the root's ASCII ones in one of their own. */
    private final int[] first = new int[ASCII];

    private long[] keys;
    private int[] targets;
    private int edges;

    private int[] parents = new int[16];
    private char[] characters = new char[16];
    private int[] depths = new int[16];

    /** Where a state goes on when no transition fits: the longest of its ends that is a beginning of some text. */
    private final int[] fallbacks;

    /** How many characters back the longest text begins that ends here; 0: none does. */
    private final int[] lengths;

    private int states = 1;

    SecretFinder(Collection<String> texts) {
        keys = new long[64];
        targets = new int[64];
        Arrays.fill(keys, NONE);
        var ends = texts.stream()
                .filter(text -> !text.isEmpty())
                .mapToInt(this::add)
                .toArray();
        fallbacks = new int[states];
        lengths = new int[states];
        for (var end : ends) {
            lengths[end] = depths[end];
        }
        link();
    }

    private int add(String text) {
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            var next = edge(state, text.charAt(i));
            state = next == NONE ? grow(state, text.charAt(i)) : next;
        }
        return state;
    }

    private int grow(int from, char character) {
        if (states == parents.length) {
            parents = Arrays.copyOf(parents, states * 2);
            characters = Arrays.copyOf(characters, states * 2);
            depths = Arrays.copyOf(depths, states * 2);
        }
        var state = states++;
        parents[state] = from;
        characters[state] = character;
        depths[state] = depths[from] + 1;
        put(from, character, state);
        return state;
    }

    /** Shallow states first, since each looks at ones that are less deep. */
    private void link() {
        var order = java.util.stream.IntStream.range(1, states)
                .boxed()
                .sorted(java.util.Comparator.comparingInt(state -> depths[state]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (var state : order) {
            fallbacks[state] = parents[state] == 0 ? 0 : next(fallbacks[parents[state]], characters[state]);
            lengths[state] = Math.max(lengths[state], lengths[fallbacks[state]]);
        }
    }

    /** The state after one more character. */
    int next(int state, char character) {
        var from = state;
        while (true) {
            var target = edge(from, character);
            if (target != NONE) {
                return target;
            }
            if (from == 0) {
                return 0;
            }
            from = fallbacks[from];
        }
    }

    /** How many of the last characters may be the beginning of a text. */
    int open(int state) {
        return depths[state];
    }

    /** How many of the last characters are a text, the longest if several are; 0: none. */
    int found(int state) {
        return lengths[state];
    }

    private int edge(int from, char character) {
        if (from == 0 && character < ASCII) {
            return first[character] == 0 ? NONE : first[character];
        }
        var key = key(from, character);
        for (int slot = slot(key); keys[slot] != NONE; slot = (slot + 1) & (keys.length - 1)) {
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
        return NONE;
    }

    private void put(int from, char character, int target) {
        if (from == 0 && character < ASCII) {
            first[character] = target;
            return;
        }
        if (++edges * 2 > keys.length) {
            enlarge();
        }
        insert(key(from, character), target);
    }

    private void insert(long key, int target) {
        var slot = slot(key);
        while (keys[slot] != NONE) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private void enlarge() {
        var oldKeys = keys;
        var oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[keys.length];
        Arrays.fill(keys, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != NONE) {
                insert(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private static long key(int from, char character) {
        return (long) from << 16 | character;
    }

    private int slot(long key) {
        var mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (keys.length - 1);
    }
}
