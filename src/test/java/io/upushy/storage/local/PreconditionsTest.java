package io.upushy.storage.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;

class PreconditionsTest {

    private static final String ETAG = "ABC-2";
    private static final Instant MODIFIED = Instant.parse("2026-11-21T10:00:00.500Z");
    private static final String SAME = "Sat, 21 Nov 2026 10:00:00 GMT";
    private static final String BEFORE = "Sat, 21 Nov 2026 09:59:59 GMT";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"ABC-2\" | NOT_MODIFIED",
                "W/\"ABC-2\" | NOT_MODIFIED",
                "\"x\", \"y\",W/\"ABC-2\" | NOT_MODIFIED",
                "* | NOT_MODIFIED",
                "ABC-2 | NOT_MODIFIED",
                "\"abc-2\" | PROCEED",
                "\"x, ABC-2\" | PROCEED",
                "`` | PROCEED",
            })
    void ifNoneMatchSaysWhichVersionsTheCallerHas(String header, Preconditions expected) {
        assertThat(of(HttpHeaders.IF_NONE_MATCH, header)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "If-Match | \"ABC-2\" | PROCEED",
                "If-Match | * | PROCEED",
                "If-Match | W/\"ABC-2\" | FAILED",
                "If-Match | \"x\" | FAILED",
                "If-Unmodified-Since | " + SAME + " | PROCEED",
                "If-Unmodified-Since | " + BEFORE + " | FAILED",
                "If-Modified-Since | " + SAME + " | NOT_MODIFIED",
                "If-Modified-Since | " + BEFORE + " | PROCEED",
                "If-Modified-Since | yesterday | PROCEED",
            })
    void theOtherConditions(String name, String value, Preconditions expected) {
        assertThat(of(name, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"ABC-2\" | true",
                "W/\"ABC-2\" | false",
                "\"x\" | false",
                SAME + " | true",
                BEFORE + " | false",
                "garbage | false",
            })
    void aRangeCountsForTheVersionIfRangeNames(String value, boolean expected) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.IF_RANGE, value);
        assertThat(Preconditions.rangeApplies(headers, ETAG, MODIFIED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bytes=0-0 | 0-0",
                "bytes=0- | 0-99",
                "bytes=5-9 | 5-9",
                "bytes=90-500 | 90-99",
                "bytes=-1 | 99-99",
                "bytes=-500 | 0-99",
                "bytes=99- | 99-99",
                "bytes=100- | none",
                "bytes=99999999999999999999999- | none",
                "bytes=-0 | none",
                "bytes=9-5 | all",
                "bytes=0-1,5-6 | all",
                "bytes=- | all",
                "bytes=a-b | all",
                "items=0-1 | all",
                " | all",
            })
    void rangesOfAHundredBytes(@Nullable String header, String expected) {
        assertThat(show(ByteRange.parse(header, 100))).isEqualTo(expected);
    }

    private static String show(@Nullable ByteRange range) {
        if (range == null) {
            return "all";
        }
        return range == ByteRange.UNSATISFIABLE ? "none" : range.first() + "-" + range.last();
    }

    private static Preconditions of(String name, String value) {
        var headers = new HttpHeaders();
        headers.set(name, value);
        return Preconditions.of(headers, ETAG, MODIFIED);
    }
}
