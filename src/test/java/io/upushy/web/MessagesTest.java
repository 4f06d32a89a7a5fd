package io.upushy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The two languages say the same things. */
class MessagesTest {

    private static final Path FOLDER = Path.of("src/main/resources");
    private static final Pattern KEY_IN_CODE = Pattern.compile(
            "ApiException\\s*\\.(?:invalid|unauthorized|forbidden|notFound|conflict|tooLarge|unsupportedType"
                    + "|unprocessable|tooMany|unavailable)\\([^;]*?\"([a-z][A-Za-z]*\\.[A-Za-z.]+)\"");

    private final Properties chinese = load("messages.properties");
    private final Properties english = load("messages_en.properties");

    @Test
    void bothHaveTheSameKeys() {
        assertThat(new TreeSet<>(chinese.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
    }

    @Test
    void bothUseTheSameArguments() {
        assertThat(chinese.stringPropertyNames()).allSatisfy(key -> assertThat(arguments(chinese.getProperty(key)))
                .as(key)
                .isEqualTo(arguments(english.getProperty(key))));
    }

    @Test
    void everySentenceCanBeFormatted() {
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(new MessageFormat(english.getProperty(key)).format(new Object[3]))
                        .isNotBlank());
    }

    @Test
    void theChineseOnesAreChinese() {
        assertThat(chinese.stringPropertyNames())
                .allSatisfy(key -> assertThat(chinese.getProperty(key)).as(key).containsPattern("\\p{IsHan}"));
    }

    @Test
    void everyKeyInTheCodeHasASentence() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                KEY_IN_CODE.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
            }
        }

        assertThat(used).isNotEmpty().isSubsetOf(english.stringPropertyNames());
    }

    private static TreeSet<String> arguments(String sentence) {
        var arguments = new TreeSet<String>();
        Pattern.compile("\\{\\d}").matcher(sentence).results().forEach(found -> arguments.add(found.group()));
        return arguments;
    }

    private static Properties load(String name) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }
}
