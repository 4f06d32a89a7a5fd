package io.upushy.storage.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Crc64Test {

    /** The check value of CRC-64/XZ, which is ECMA-182 reflected, in the catalogue of CRC algorithms. */
    @Test
    void theCheckValueOfTheAlgorithmIsMet() {
        assertThat(crcOf("123456789".getBytes(StandardCharsets.US_ASCII))).isEqualTo(0x995DC9BBDF1939FAL);
    }

    @Test
    void piecesCombineToTheChecksumOfTheWhole() {
        var bytes = new byte[10_007];
        new Random(1).nextBytes(bytes);
        for (int cut : new int[] {0, 1, 7, 8, 5000, 10_006, 10_007}) {
            var first = new Crc64();
            first.update(ByteBuffer.wrap(bytes, 0, cut));
            var second = new Crc64();
            second.update(ByteBuffer.wrap(bytes, cut, bytes.length - cut));
            assertThat(Crc64.combine(first.value(), second.value(), bytes.length - cut))
                    .isEqualTo(crcOf(bytes));
        }
    }

    private static long crcOf(byte[] bytes) {
        var crc = new Crc64();
        crc.update(ByteBuffer.wrap(bytes));
        return crc.value();
    }
}
