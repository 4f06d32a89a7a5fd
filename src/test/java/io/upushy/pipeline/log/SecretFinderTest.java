package io.upushy.pipeline.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretFinderTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsWhatAPlainSearchFinds(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var texts = words(random);
            var line = word(random, 200);

            assertThat(found(new SecretFinder(texts), line))
                    .as(texts + " in " + line)
                    .isEqualTo(marked(texts, line));
        }
    }

    private static List<String> words(Random random) {
        var words = new ArrayList<String>();
        for (int i = 0; i <= random.nextInt(8); i++) {
            words.add(word(random, 7));
        }
        return words;
    }

    /** Of few characters, so that much of it repeats and overlaps; one of them is no ASCII. */
    private static String word(Random random, int longest) {
        var word = new StringBuilder();
        for (int i = 0; i <= random.nextInt(longest); i++) {
            word.append("abé".charAt(random.nextInt(3)));
        }
        return word.toString();
    }

    private static String found(SecretFinder finder, String line) {
        var marks = new StringBuilder(".".repeat(line.length()));
        var state = 0;
        for (int i = 0; i < line.length(); i++) {
            state = finder.next(state, line.charAt(i));
            for (int back = 0; back < finder.found(state); back++) {
                marks.setCharAt(i - back, '#');
            }
        }
        return marks.toString();
    }

    private static String marked(List<String> texts, String line) {
        var marks = new StringBuilder(".".repeat(line.length()));
        for (var text : texts) {
            for (int at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) {
                marks.replace(at, at + text.length(), "#".repeat(text.length()));
            }
        }
        return marks.toString();
    }

    @Test
    void costsTheSameForManyTextsThatRepeatThemselves() {
        var texts = new ArrayList<String>();
        for (int i = 0; i < 100; i++) {
            texts.add("a".repeat(900 + i) + "b");
        }
        var finder = new SecretFinder(texts);
        var state = 0;
        var steps = 2_000_000;

        var start = System.nanoTime();
        for (int i = 0; i < steps; i++) {
            state = finder.next(state, i % 1_001 == 1_000 ? 'c' : 'a');
        }

        assertThat((System.nanoTime() - start) / steps)
                .as("nanoseconds a character")
                .isLessThan(1_000);
        assertThat(finder.open(state)).isPositive();
    }
}
