package io.upushy.storage.local;

/** CRC-64 as OSS computes it for {@code x-oss-hash-crc64ecma}: ECMA-182, reflected, inverted before and after. */
final class Crc64 {

    private static final long POLYNOMIAL = 0xC96C5795D7870F42L;
    private static final int SLICES = 8;
    private static final long[][] TABLE = table();

    private long crc = -1L;

    void update(byte[] bytes, int offset, int length) {
        var c = crc;
        var i = offset;
        var end = offset + length;
        for (; end - i >= SLICES; i += SLICES) {
            c = TABLE[7][(bytes[i] ^ (int) c) & 0xFF]
                    ^ TABLE[6][(bytes[i + 1] ^ (int) (c >>> 8)) & 0xFF]
                    ^ TABLE[5][(bytes[i + 2] ^ (int) (c >>> 16)) & 0xFF]
                    ^ TABLE[4][(bytes[i + 3] ^ (int) (c >>> 24)) & 0xFF]
                    ^ TABLE[3][(bytes[i + 4] ^ (int) (c >>> 32)) & 0xFF]
                    ^ TABLE[2][(bytes[i + 5] ^ (int) (c >>> 40)) & 0xFF]
                    ^ TABLE[1][(bytes[i + 6] ^ (int) (c >>> 48)) & 0xFF]
                    ^ TABLE[0][(bytes[i + 7] ^ (int) (c >>> 56)) & 0xFF];
        }
        for (; i < end; i++) {
            c = TABLE[0][(bytes[i] ^ (int) c) & 0xFF] ^ (c >>> 8);
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
