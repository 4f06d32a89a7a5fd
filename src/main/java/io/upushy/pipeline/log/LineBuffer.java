package io.upushy.pipeline.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One line that is being written: as a terminal would have it in the end, with secrets masked. A line that grows too long goes
 * out in pieces; the characters that may be the beginning of a secret stay back until that is decided.
 */
final class LineBuffer {

    /** Characters of a piece that people see; with colours and masks it still fits into the record's 16,000. */
    static final int LONGEST = 14_000;

    private static final int MOST_COLOURS = 1_500;
    private static final String MASK = "***";

    /** Takes whole lines, and pieces of those that are too long. */
    interface Target {

        /** @param continued whether the next piece belongs to the same line */
        void take(String text, boolean continued);
    }

    private record Colour(int at, String sequence) {}

    private final Target target;
    private final Escapes escapes = new Escapes();
    private final StringBuilder text = new StringBuilder();
    private final List<Colour> colours = new ArrayList<>();
    private int colourLength;

    private SecretFinder finder;
    private int state;

    /** Where secrets are in the text, from and to, in order and apart from each other. */
    private int[] from = new int[8];

    private int[] to = new int[8];
    private int secrets;

    /** How much of the text's beginning is the end of a secret whose beginning has gone out, masked. */
    private int carried;

    private boolean returned;
    private boolean begun;

    LineBuffer(SecretFinder finder, Target target) {
        this.finder = finder;
        this.target = target;
    }

    /** Looks for these from now on, and in what is there of the line. */
    void find(SecretFinder other) {
        if (other != finder) {
            finder = other;
            state = 0;
            secrets = 0;
            if (carried > 0) {
                mark(0, carried);
            }
            for (int i = 0; i < text.length(); i++) {
                look(text.charAt(i), i + 1);
            }
        }
    }

    void add(CharSequence characters) {
        for (int i = 0; i < characters.length(); i++) {
            add(characters.charAt(i));
        }
    }

    private void add(char character) {
        if (character == '\n') {
            end();
            return;
        }
        begun = true;
        switch (escapes.take(character)) {
            case TEXT -> addText(character);
            case COLOUR -> addColour(escapes.sequence());
            case INSIDE -> {}
        }
    }

    private void addText(char character) {
        if (character == '\r') {
            returned = true;
        } else if (character == '\t' || character >= ' ' && character != 0x7f) {
            if (returned) {
                clear();
            }
            text.append(character);
            look(character, text.length());
            if (text.length() - finder.open(state) > LONGEST) {
                cut();
            }
        }
    }

    private void addColour(String sequence) {
        if (colourLength + sequence.length() <= MOST_COLOURS) {
            colours.add(new Colour(text.length(), sequence));
            colourLength += sequence.length();
        }
    }

    private void look(char character, int end) {
        state = finder.next(state, character);
        var length = finder.found(state);
        if (length > 0) {
            mark(Math.max(0, end - length), end);
        }
    }

    /** Ends only grow, so what touches the new secret is at the end of the list. */
    private void mark(int start, int end) {
        while (secrets > 0 && to[secrets - 1] >= start) {
            secrets--;
            start = Math.min(start, from[secrets]);
        }
        if (secrets == from.length) {
            from = Arrays.copyOf(from, secrets * 2);
            to = Arrays.copyOf(to, secrets * 2);
        }
        from[secrets] = start;
        to[secrets++] = end;
    }

    private void cut() {
        var at = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        target.take(render(at), true);
        text.delete(0, at);
        colours.removeIf(colour -> colour.at < at);
        colours.replaceAll(colour -> new Colour(colour.at - at, colour.sequence));
        colourLength =
                colours.stream().mapToInt(colour -> colour.sequence.length()).sum();
        var kept = 0;
        for (int i = 0; i < secrets; i++) {
            if (to[i] > at) {
                from[kept] = Math.max(0, from[i] - at);
                to[kept++] = to[i] - at;
            }
        }
        secrets = kept;
        carried = secrets > 0 && from[0] == 0 ? to[0] : 0;
    }

    /** Ends the line, also one with nothing in it. */
    void end() {
        var line = render(text.length());
        clear();
        begun = false;
        escapes.forget();
        target.take(line, false);
    }

    /** Ends the line unless nothing of it has come. */
    void endIfBegun() {
        if (begun) {
            end();
        }
    }

    private void clear() {
        text.setLength(0);
        colours.clear();
        colourLength = 0;
        secrets = 0;
        carried = 0;
        state = 0;
        returned = false;
    }

    private String render(int end) {
        if (secrets == 0 && colours.isEmpty()) {
            return text.substring(0, end);
        }
        var line = new StringBuilder(end + colourLength);
        var colour = 0;
        var secret = 0;
        for (int i = 0; i < end; i++) {
            colour = addColoursAt(i, colour, line);
            while (secret < secrets && to[secret] <= i) {
                secret++;
            }
            if (secret == secrets || i < from[secret]) {
                line.append(text.charAt(i));
            } else if (i == from[secret]) {
                line.append(MASK);
            }
        }
        if (end == text.length()) {
            addColoursAt(end, colour, line);
        }
        return line.toString();
    }

    private int addColoursAt(int at, int next, StringBuilder line) {
        var colour = next;
        while (colour < colours.size() && colours.get(colour).at == at) {
            line.append(colours.get(colour++).sequence);
        }
        return colour;
    }
}
