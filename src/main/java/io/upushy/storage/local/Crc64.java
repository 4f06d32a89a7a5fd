package io.upushy.storage.local;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** CRC-64 as OSS computes it for {@code x-oss-hash-crc64ecma}: ECMA-182, reflected, inverted before and after. */
final class Crc64 {

    private static final long POLYNOMIAL = 0xC96C5795D7870F42L;
    private static final int SLICES = 16;
    private static final long[][] TABLE = table();

    private long crc = -1L;

    /** Takes in what is left of the buffer, and moves its position to its limit. */
    void update(ByteBuffer buffer) {
        var bytes = buffer.order(ByteOrder.LITTLE_ENDIAN);
        var c = crc;
        while (bytes.remaining() >= SLICES) {
            var first = c ^ bytes.getLong();
            var second = bytes.getLong();
            c = TABLE[15][(int) first & 0xFF]
                    ^ TABLE[14][(int) (first >>> 8) & 0xFF]
                    ^ TABLE[13][(int) (first >>> 16) & 0xFF]
                    ^ TABLE[12][(int) (first >>> 24) & 0xFF]
                    ^ TABLE[11][(int) (first >>> 32) & 0xFF]
                    ^ TABLE[10][(int) (first >>> 40) & 0xFF]
                    ^ TABLE[9][(int) (first >>> 48) & 0xFF]
                    ^ TABLE[8][(int) (first >>> 56)]
                    ^ TABLE[7][(int) second & 0xFF]
                    ^ TABLE[6][(int) (second >>> 8) & 0xFF]
                    ^ TABLE[5][(int) (second >>> 16) & 0xFF]
                    ^ TABLE[4][(int) (second >>> 24) & 0xFF]
                    ^ TABLE[3][(int) (second >>> 32) & 0xFF]
                    ^ TABLE[2][(int) (second >>> 40) & 0xFF]
                    ^ TABLE[1][(int) (second >>> 48) & 0xFF]
                    ^ TABLE[0][(int) (second >>> 56)];
        }
        while (bytes.hasRemaining()) {
            c = TABLE[0][(bytes.get() ^ (int) c) & 0xFF] ^ (c >>> 8);
        }
        crc = c;
    }

    /** The checksum of all bytes so far, to be read as unsigned. */
    long value() {
        return ~crc;
    }

    /** The checksum of two pieces put together, the second being {@code secondLength} bytes long. */
    static long combine(long first, long second, long secondLength) {
        var operator = new long[64]; // what one zero bit does to a checksum, as a matrix over GF(2)
        operator[0] = POLYNOMIAL;
        for (int bit = 1; bit < 64; bit++) {
            operator[bit] = 1L << (bit - 1);
        }
        var shifted = first;
        var zeroBits = secondLength * 8;
        for (; zeroBits != 0; zeroBits >>>= 1) {
            if ((zeroBits & 1) != 0) {
                shifted = times(operator, shifted);
            }
            operator = square(operator);
        }
        return shifted ^ second;
    }

    private static long times(long[] matrix, long vector) {
        var sum = 0L;
        for (int bit = 0; bit < 64; bit++) {
            if ((vector >>> bit & 1) != 0) {
                sum ^= matrix[bit];
            }
        }
        return sum;
    }

    private static long[] square(long[] matrix) {
        var squared = new long[64];
        for (int bit = 0; bit < 64; bit++) {
            squared[bit] = times(matrix, matrix[bit]);
        }
        return squared;
    }

    private static long[][] table() {
        var table = new long[SLICES][256];
        for (int octet = 0; octet < 256; octet++) {
            long c = octet;
            for (int bit = 0; bit < 8; bit++) {
                c = (c & 1) == 0 ? c >>> 1 : c >>> 1 ^ POLYNOMIAL;
            }
            table[0][octet] = c;
        }
        for (int octet = 0; octet < 256; octet++) {
            for (int slice = 1; slice < SLICES; slice++) {
                var c = table[slice - 1][octet];
                table[slice][octet] = table[0][(int) c & 0xFF] ^ c >>> 8;
            }
        }
        return table;
    }
}
