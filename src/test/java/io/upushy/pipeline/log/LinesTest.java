package io.upushy.pipeline.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

    private final List<String> lines = new ArrayList<>();
    private final List<Boolean> continued = new ArrayList<>();

    private StepLines log(long most) {
        return new StepLines(() -> SecretFinder.NOTHING, new OutputLimit(most, 0), (text, goesOn) -> {
            lines.add(text);
            continued.add(goesOn);
        });
    }

    private void print(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        try (var output = log(Long.MAX_VALUE).output()) {
            output.write(bytes, 0, bytes.length);
        }
    }

    /** \n, \r, ESC and BEL stand for themselves. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two\\nlines | two,lines",
                "two\\nlines\\n | two,lines",
                "windows\\r\\nlines\\r\\n | windows,lines",
                "odd\\r\\r\\nlines | odd,lines",
                "10%\\r50%\\r100%\\ndone | 100%,done",
                "10%\\r | 10%",
                "spin\\rESC[2K\\rESC[1Gdone\\n | done",
                "ESC[32mgreenESC[39m plain | ESC[32mgreenESC[39m plain",
                "upESC[1Aand clearedESC[2JESC[?25l | upand cleared",
                "ESC]0;titleBELtext | text",
                "ESC]8;;http://x/ESC\\link | link",
                "ESC(Bascii | ascii",
                "a\\tb | a\tb",
                "ESC[31 | ''",
            })
    void aLineIsWhatATerminalWouldShowInTheEnd(String printed, String expected) {
        print(meant(printed));

        assertThat(String.join(",", lines)).isEqualTo(meant(expected));
    }

    private static String meant(String text) {
        return text.replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\t", "\t")
                .replace("ESC", "\u001b")
                .replace("BEL", "\u0007");
    }

    @Test
    void emptyLinesAreLines() {
        print("a\n\n\nb\n");
        log(Long.MAX_VALUE).line("");

        assertThat(lines).containsExactly("a", "", "", "b", "");
    }

    @Test
    void bytesThatAreNoUtf8AreReplaced() {
        try (var output = log(Long.MAX_VALUE).output()) {
            output.write(new byte[] {'a', (byte) 0xff, 'b', (byte) 0xe6, (byte) 0xbc}, 0, 5);
        }

        assertThat(lines).containsExactly("a\ufffdb\ufffd");
    }

    @Test
    void aCharacterThatIsCutIsWholeAgain() {
        var bytes = "漢😀".getBytes(StandardCharsets.UTF_8);
        try (var output = log(Long.MAX_VALUE).output()) {
            for (var one : bytes) {
                output.write(new byte[] {0, one, 0}, 1, 1);
            }
        }

        assertThat(lines).containsExactly("漢😀");
    }

    @Test
    void aLongLineComesInPiecesThatSayTheyGoOn() {
        print("x".repeat(30_000) + "\nshort\n");

        assertThat(lines).extracting(String::length).containsExactly(14_000, 14_000, 2_000, 5);
        assertThat(continued).containsExactly(true, true, false, false);
    }

    @Test
    void aPairOfSurrogatesIsNotCut() {
        print("x".repeat(13_999) + "😀" + "y");

        assertThat(lines).containsExactly("x".repeat(13_999), "😀y");
    }

    @Test
    void endlessColoursDoNotMakeALineTooLong() {
        print("x" + "\u001b[31m".repeat(10_000) + "y");

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).length()).isLessThan(16_000);
    }

    @Test
    void outputBeyondTheLimitIsCountedAndSaysSoWhileStepsStillSpeak() {
        var log = log(10);
        try (var output = log.output()) {
            var bytes = "0123456789\nlost\nlost, too\n".getBytes(StandardCharsets.UTF_8);
            output.write(bytes, 0, bytes.length);
        }
        log.line("the step's own words");

        assertThat(lines).hasSize(4).startsWith("0123456789").endsWith("the step's own words");
        assertThat(lines.get(1)).contains("RUN_LOG_MB");
        assertThat(lines.get(2)).startsWith("2 more lines");
    }
}
