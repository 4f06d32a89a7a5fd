package io.upushy.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecordBufferTest {

    @Test
    void recordsComeOutInTheirOrder() {
        var buffer = new RecordBuffer<Integer>(10);
        IntStream.range(0, 5).forEach(buffer::offer);

        assertThat(buffer.take(3)).containsExactly(0, 1, 2);
        assertThat(buffer.take(3)).containsExactly(3, 4);
        assertThat(buffer.take(3)).isEmpty();
        assertThat(buffer.size()).isZero();
    }

    @Test
    void whenItIsFullTheNewestIsDroppedAndCounted() {
        var buffer = new RecordBuffer<Integer>(3);
        IntStream.range(0, 5).forEach(buffer::offer);

        assertThat(buffer.dropped()).isEqualTo(2);
        assertThat(buffer.take(10)).containsExactly(0, 1, 2);
        buffer.offer(9);
        assertThat(buffer.take(10)).containsExactly(9);
        assertThat(buffer.dropped()).isEqualTo(2);
    }

    @Test
    void nothingIsLostUncountedWhenManyOfferAndOneTakes() {
        var buffer = new RecordBuffer<Integer>(1000);
        var offering = IntStream.range(0, 4)
                .mapToObj(thread -> new Thread(
                        () -> IntStream.range(0, 50_000).forEach(number -> buffer.offer(thread * 50_000 + number))))
                .toList();
        offering.forEach(Thread::start);
        var taken = new HashSet<Integer>();
        while (offering.stream().anyMatch(Thread::isAlive) || buffer.size() > 0) {
            taken.addAll(buffer.take(500));
        }

        assertThat(taken.size() + buffer.dropped()).isEqualTo(200_000);
    }
}
