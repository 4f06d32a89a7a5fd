package io.upushy.pipeline.log;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes of UTF-8 in chunks that end anywhere; what is no UTF-8 becomes U+FFFD. */
final class TextDecoder {

    /** The bytes of a character that was cut off: three at most. */
    private static final int LONGEST_REST = 4;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);

    private final ByteBuffer rest = ByteBuffer.allocate(LONGEST_REST).limit(0);

    CharSequence decode(byte[] bytes, int offset, int length) {
        var all = ByteBuffer.allocate(rest.remaining() + length);
        all.put(rest).put(bytes, offset, length).flip();
        var characters = CharBuffer.allocate(all.remaining() + 1);
        decoder.decode(all, characters, false);
        rest.clear();
        rest.put(all).flip();
        return characters.flip();
    }

    /** What is left of a character that never became whole. */
    CharSequence end() {
        var characters = CharBuffer.allocate(rest.remaining() + 1);
        decoder.decode(rest, characters, true);
        decoder.flush(characters);
        decoder.reset();
        rest.clear().limit(0);
        return characters.flip();
    }
}
