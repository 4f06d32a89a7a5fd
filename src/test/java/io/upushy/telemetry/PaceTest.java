package io.upushy.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    @ParameterizedTest(name = "{0} of 1000 waiting, {1} ms since the last delivery: {2} ms")
    @CsvSource({
        "0, 0, 0", //
        "500, 10, 0",
        "750, 10, 10",
        "1000, 10, 20",
        "1003, 10, 20",
        "1000, 1001, 0"
    })
    void answersWaitWhenMoreThanHalfTheBufferIsFullAndTheDatabaseTakesBatches(int size, long sinceMillis, long millis) {
        assertThat(BatchWriter.pace(size, 1000, sinceMillis * 1_000_000)).isEqualTo(millis * 1_000_000);
    }
}
