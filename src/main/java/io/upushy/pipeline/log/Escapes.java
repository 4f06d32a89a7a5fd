package io.upushy.pipeline.log;

/**
 * Tells a terminal's control sequences from text. Colours ({@code ESC [ … m}) are kept, all others (cursor movements, titles,
 * links) are taken out: in a record there is nothing to move on.
 */
final class Escapes {

    /** What a character is. */
    enum Kind {
        TEXT,
        /** Part of a sequence. */
        INSIDE,
        /** The last one of a colour. */
        COLOUR
    }

    private enum State {
        TEXT,
        ESCAPE,
        /** Between {@code ESC} and its last character, such as in {@code ESC ( B}. */
        SHORT,
        CONTROL,
        /** A title, a link or the like, up to BEL or {@code ESC \}. */
        STRING,
        STRING_ESCAPE
    }

    private static final char ESC = 0x1b;
    private static final char BEL = 0x07;
    private static final char CONTROL_SEQUENCE = 0x9b;
    private static final int LONGEST = 64;
    private static final String STRINGS = "]PX^_";

    private final StringBuilder sequence = new StringBuilder();
    private State state = State.TEXT;

    Kind take(char character) {
        return switch (state) {
            case TEXT -> begin(character);
            case ESCAPE -> decide(character);
            case SHORT -> {
                state = isIntermediate(character) ? State.SHORT : State.TEXT;
                yield Kind.INSIDE;
            }
            case CONTROL -> control(character);
            case STRING -> {
                state = character == BEL ? State.TEXT : character == ESC ? State.STRING_ESCAPE : State.STRING;
                yield Kind.INSIDE;
            }
            case STRING_ESCAPE -> {
                state = character == '\\' ? State.TEXT : State.STRING;
                yield Kind.INSIDE;
            }
        };
    }

    /** The colour that has just ended. */
    String sequence() {
        return sequence.toString();
    }

    /** No sequence goes on in the next line. */
    void forget() {
        state = State.TEXT;
    }

    private Kind begin(char character) {
        if (character == ESC) {
            state = State.ESCAPE;
            return Kind.INSIDE;
        }
        if (character == CONTROL_SEQUENCE) {
            beginControl();
            return Kind.INSIDE;
        }
        return Kind.TEXT;
    }

    private Kind decide(char character) {
        if (character == '[') {
            beginControl();
        } else if (STRINGS.indexOf(character) >= 0) {
            state = State.STRING;
        } else if (isIntermediate(character)) {
            state = State.SHORT;
        } else if (character != ESC) {
            state = State.TEXT;
        }
        return Kind.INSIDE;
    }

    private void beginControl() {
        sequence.setLength(0);
        sequence.append(ESC).append('[');
        state = State.CONTROL;
    }

    private Kind control(char character) {
        if (character == ESC) {
            state = State.ESCAPE;
            return Kind.INSIDE;
        }
        if (character < ' ' || character > '~' || sequence.length() >= LONGEST) {
            state = State.TEXT; // no such sequence: what follows is text again
            return Kind.INSIDE;
        }
        sequence.append(character);
        if (character < '@') {
            return Kind.INSIDE;
        }
        state = State.TEXT;
        return character == 'm' ? Kind.COLOUR : Kind.INSIDE;
    }

    private static boolean isIntermediate(char character) {
        return character >= ' ' && character <= '/';
    }
}
