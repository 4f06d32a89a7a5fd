package io.upushy.telemetry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link PackedOutput} wrote. */
final class PackedInput {

    private final byte[] bytes;
    private final List<String> texts = new ArrayList<>();
    private int at;

    PackedInput(byte[] bytes) {
        this.bytes = bytes;
    }

    long number() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            var next = next();
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return (value >>> 1) ^ -(value & 1);
            }
        }
    }

    double decimal() {
        return Double.longBitsToDouble(Long.reverse(number()));
    }

    boolean flag() {
        return next() != 0;
    }

    Instant time() {
        return Instant.EPOCH.plus(number(), ChronoUnit.MICROS);
    }

    String text() {
        var index = (int) number();
        if (index < texts.size()) {
            return texts.get(index);
        }
        var length = (int) number();
        if (length < 0 || length > bytes.length - at) {
            throw truncated();
        }
        var text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        texts.add(text);
        return text;
    }

    private byte next() {
        if (at >= bytes.length) {
            throw truncated();
        }
        return bytes[at++];
    }

    private static IllegalArgumentException truncated() {
        return new IllegalArgumentException("The batch ends too early");
    }
}
