package io.upushy.telemetry;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** Bytes as few as they can be: small numbers in one, and each text once however often it comes. */
final class PackedOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
    private final Map<String, Integer> texts = new HashMap<>();

    /** Seven bits a byte, the lowest first; the sign becomes the lowest of all. */
    void number(long value) {
        var rest = (value << 1) ^ (value >> 63);
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    void decimal(double value) {
        number(Long.reverse(Double.doubleToLongBits(value))); // the bits that are set come first, and few there are
    }

    void flag(boolean value) {
        bytes.write(value ? 1 : 0);
    }

    /** To the microsecond, as the database keeps it. */
    void time(Instant value) {
        number(ChronoUnit.MICROS.between(Instant.EPOCH, value));
    }

    /** Its number among the texts; a new one's is followed by its length and itself. */
    void text(String value) {
        var known = texts.putIfAbsent(value, texts.size());
        if (known != null) {
            number(known);
            return;
        }
        var encoded = value.getBytes(StandardCharsets.UTF_8);
        number(texts.size() - 1L);
        number(encoded.length);
        bytes.write(encoded, 0, encoded.length);
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
