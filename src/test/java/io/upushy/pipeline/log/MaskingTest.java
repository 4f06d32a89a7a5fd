package io.upushy.pipeline.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What of a secret reaches the record, however it is printed and cut. */
class MaskingTest {

    private static final String SECRET = "p4ss/wörd \"+ häßlich?&=~";
    private static final String KEY =
            "-----BEGIN KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQ\nEFAASCBKcwggSjAgEAAo\n-----END KEY-----\n";

    private final List<String> lines = new ArrayList<>();

    private StepLines log(String... secrets) {
        var finder = new SecretFinder(SecretForms.of(List.of(secrets)));
        return new StepLines(() -> finder, new OutputLimit(Long.MAX_VALUE, 0), (text, continued) -> lines.add(text));
    }

    static List<String> forms() {
        var bytes = SECRET.getBytes(StandardCharsets.UTF_8);
        var url = URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
        return List.of(
                SECRET,
                url,
                url.replace("+", "%20"),
                url.replace("+", "%20").replace("%7E", "~"),
                lowerHex(url),
                JsonMapper.shared().writeValueAsString(SECRET),
                Base64.getEncoder().encodeToString(bytes),
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    private static String lowerHex(String encoded) {
        return Pattern.compile("%..").matcher(encoded).replaceAll(hex -> hex.group()
                .toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormOfASecretIsMasked(String form) {
        log(SECRET).line("before " + form + " after");

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0)).startsWith("before ").endsWith(" after").contains("***");
        assertThat(lines.get(0).length()).as(lines.get(0)).isLessThanOrEqualTo(24);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void base64OfSomethingWithTheSecretInItTellsNothingOfIt(int before) {
        var secret = "correct horse battery staple";
        var whole = "x".repeat(before) + secret + "yyy";
        log(secret).line(Base64.getEncoder().encodeToString(whole.getBytes(StandardCharsets.UTF_8)));

        var kept = lines.get(0).replace("***", "");
        assertThat(kept.length()).isLessThanOrEqualTo((before + 3) * 4 / 3 + 6);
    }

    @Test
    void aSecretOfSeveralLinesIsMaskedLineByLine() {
        log(KEY).line("key:\n" + KEY + "done");

        assertThat(lines).containsExactly("key:", "***", "***", "***", "***", "done");
    }

    @Test
    void wrappedBase64OfALongSecretIsMasked() {
        var encoded = Base64.getMimeEncoder(76, new byte[] {'\n'})
                .encodeToString(KEY.repeat(3).getBytes(StandardCharsets.UTF_8));
        log(KEY.repeat(3)).line(encoded);

        assertThat(lines).allMatch(line -> line.replace("***", "").length() <= 4);
    }

    @Test
    void shortTextsAreNoSecrets() {
        log("abc", "").line("abc is in the alphabet");

        assertThat(lines).containsExactly("abc is in the alphabet");
    }

    @Test
    void secretsThatOverlapOrTouchAreOneMask() {
        log("secret-one", "one-after", "after").line("a secret-one-after-after z");

        assertThat(lines).containsExactly("a ***-*** z");
    }

    @Test
    void coloursInsideASecretDoNotHideIt() {
        log("hunter2hunter2").line("\u001b[31mhunter2\u001b[0mhunter2\u001b[1m!");

        assertThat(lines).containsExactly("\u001b[31m***\u001b[0m\u001b[1m!");
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void chunksThatEndAnywhereNeverLeak(long seed) {
        var random = new Random(seed);
        var secrets = IntStream.range(0, 20).mapToObj(i -> secret(random)).toArray(String[]::new);
        var printed = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            printed.append(noise(random)).append(secrets[random.nextInt(secrets.length)]);
        }
        var bytes = printed.toString().getBytes(StandardCharsets.UTF_8);

        try (var output = log(secrets).output()) {
            for (int from = 0; from < bytes.length; ) {
                var length = Math.min(bytes.length - from, random.nextInt(9));
                output.write(bytes, from, length);
                from += length;
            }
        }

        assertThat(lines).isNotEmpty();
        assertThat(String.join("", lines)).doesNotContain(secrets).doesNotContain("\ufffd");
        assertThat(String.join("\n", lines)).isEqualTo(wholeAtOnce(secrets, bytes));
    }

    private String wholeAtOnce(String[] secrets, byte[] bytes) {
        lines.clear();
        try (var output = log(secrets).output()) {
            output.write(bytes, 0, bytes.length);
        }
        return String.join("\n", lines);
    }

    private static String secret(Random random) {
        var secret = new StringBuilder();
        for (int i = 0; i < 5 + random.nextInt(30); i++) {
            secret.appendCodePoint("ab1-é漢😀".codePoints().toArray()[random.nextInt(7)]);
        }
        return secret.toString();
    }

    private static String noise(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "\n";
            case 1 -> "\u001b[3" + random.nextInt(8) + "m";
            case 2 -> "\u001b[2K";
            case 3 -> " 漢字 ".repeat(random.nextInt(200));
            case 4 -> "progress \r";
            default -> " ab1 ";
        };
    }

    @Test
    void aLineWithoutEndIsCutIntoPiecesAndNeverInsideASecret() {
        var secret = "s3cr3t".repeat(40);
        var out = new ByteArrayOutputStream();
        for (int i = 0; i < 700; i++) {
            out.writeBytes(("x".repeat(i % 97) + secret).getBytes(StandardCharsets.UTF_8));
        }
        try (var output = log(secret).output()) {
            output.write(out.toByteArray(), 0, out.size());
        }

        assertThat(lines).hasSizeGreaterThan(5).allMatch(line -> line.length() <= 16_000);
        assertThat(String.join("", lines)).doesNotContain("3").matches("[x*]+");
    }

    @Test
    void aSecretThatIsAddedWhileItsLineIsOpenIsMasked() {
        var known = new SecretFinder[] {SecretFinder.NOTHING};
        var log =
                new StepLines(() -> known[0], new OutputLimit(Long.MAX_VALUE, 0), (text, continued) -> lines.add(text));
        try (var output = log.output()) {
            output.write("token=abcde".getBytes(StandardCharsets.UTF_8), 0, 11);
            known[0] = new SecretFinder(SecretForms.of(List.of("abcdefgh")));
            output.write("fgh.\n".getBytes(StandardCharsets.UTF_8), 0, 5);
        }

        assertThat(lines).containsExactly("token=***.");
    }
}
