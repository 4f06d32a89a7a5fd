package io.upushy.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectKeysTest {

    private static final String PROJECT = "0123456789abcdef0123456789abcdef";

    private final ObjectKeys keys = new ObjectKeys(Clock.fixed(Instant.parse("2026-11-21T01:00:00Z"), ZoneOffset.UTC));

    @Test
    void aKeyNamesTheProjectTheMonthSomethingRandomAndTheFile() {
        assertThat(keys.forUpload(PROJECT, "app.wgt")).matches(PROJECT + "/2026-11/[A-Za-z0-9_-]{24}/app\\.wgt");
        assertThat(keys.forUpload(PROJECT, "app.wgt")).isNotEqualTo(keys.forUpload(PROJECT, "app.wgt"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "app.wgt | app.wgt",
                "C:\\fakepath\\app.wgt | app.wgt",
                "../../etc/passwd | passwd",
                "a/.. | package",
                ".. | package",
                "'' | package",
                "'   ' | package",
                ".htaccess | htaccess",
                "版本 1.0.wgt | 版本 1.0.wgt",
                "'a\tb\u0000c\u202Etgw.exe' | abctgw.exe",
                "'half\uD800.wgt' | half.wgt",
                "'e\u0301.wgt' | \u00e9.wgt",
                "'x.wgt. . ' | x.wgt",
            })
    void onlyWhatIsHarmlessOfAFileNameIsKept(String given, String kept) {
        assertThat(ObjectKeys.safeName(given)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "版", "😀"})
    void aLongNameIsCutAndKeepsItsExtension(String character) {
        var key = keys.forUpload(PROJECT, character.repeat(5000) + ".wgt");
        assertThat(ObjectKeys.nameOf(key).codePoints().count()).isEqualTo(150);
        assertThat(key).endsWith(character + ".wgt");
        assertThat(key.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(1023);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "..", "版"})
    void anAreaIsAPlainName(String area) {
        assertThatThrownBy(() -> keys.forUpload(area, "a.wgt")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "a/b-._~.wgt, a/b-._~.wgt",
        "a b+c, a%20b%2Bc",
        "a%2F?#&, a%252F%3F%23%26",
        "版.wgt, %E7%89%88.wgt",
        "😀, %F0%9F%98%80"
    })
    void aKeyIsEncodedForAUrl(String key, String encoded) {
        assertThat(ObjectKeys.encode(key)).isEqualTo(encoded);
    }
}
