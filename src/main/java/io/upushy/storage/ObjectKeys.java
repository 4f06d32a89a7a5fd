package io.upushy.storage;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Makes and writes object keys: {@code <area>/<yyyy-MM>/<random>/<file name>}, where the area is a project's id. */
@Component
public class ObjectKeys {

    private static final Pattern AREA = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final int RANDOM_BYTES = 18;
    private static final int LONGEST_NAME = 150; // code points, so that a key stays below OSS's 1023 bytes of UTF-8
    private static final int LONGEST_KEY = 1023; // bytes of UTF-8, as in OSS
    private static final Set<String> NO_NAMES = Set.of("", ".", "..");
    private static final int LONGEST_EXTENSION = 16;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final String NAMELESS = "package";
    private static final String HEX = "0123456789ABCDEF";
    private static final String UNRESERVED = "-._~/";

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    ObjectKeys(Clock clock) {
        this.clock = clock;
    }

    /**
     * A key that nobody had before and nobody can guess.
     *
     * @param area whose object it is: a project's id, 1 to 64 letters, digits, {@code -} and {@code _}
     * @param fileName the name the uploader gave; only what is harmless of it is kept, Unicode included
     */
    public String forUpload(String area, String fileName) {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return prefixOf(area) + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "/"
                + safeName(fileName);
    }

    /** What the keys of an area's uploads start with this month, ending in a slash. */
    public String prefixOf(String area) {
        if (!AREA.matcher(area).matches()) {
            throw new IllegalArgumentException("Not an area: " + area);
        }
        return area + "/" + YearMonth.now(clock) + "/";
    }

    /** A key as the path of a URL: UTF-8, percent-encoded, slashes kept. */
    public static String encode(String key) {
        var encoded = new StringBuilder(key.length() + 16);
        for (byte octet : key.getBytes(StandardCharsets.UTF_8)) {
            var character = (char) (octet & 0xFF);
            var plain = character < 0x80 && Character.isLetterOrDigit(character) || UNRESERVED.indexOf(character) >= 0;
            if (plain) {
                encoded.append(character);
            } else {
                encoded.append('%').append(HEX.charAt(character >> 4)).append(HEX.charAt(character & 15));
            }
        }
        return encoded.toString();
    }

    /** The part of a key after its last slash. */
    public static String nameOf(String key) {
        return key.substring(key.lastIndexOf('/') + 1);
    }

    /**
     * Whether a key is one that this server takes: a path of names, none of them empty, {@code .} or {@code ..}, without
     * backslashes and without characters that are not shown, at most 1023 bytes of UTF-8.
     */
    public static boolean isUsable(String key) {
        return key.getBytes(StandardCharsets.UTF_8).length <= LONGEST_KEY
                && key.indexOf('\\') < 0
                && isShown(key)
                && Arrays.stream(key.split("/", -1)).noneMatch(NO_NAMES::contains);
    }

    /** Whether a text has only characters that are shown, and in the order they have. */
    public static boolean isShown(String text) {
        return text.codePoints().allMatch(ObjectKeys::isHarmless);
    }

    static String safeName(String given) {
        var path = Normalizer.normalize(given, Normalizer.Form.NFC).replace('\\', '/');
        var name = new StringBuilder();
        nameOf(path).codePoints().filter(ObjectKeys::isHarmless).forEach(name::appendCodePoint);
        var trimmed = name.toString().strip().replaceFirst("^\\.+", "").replaceFirst("[.\\s]+$", "");
        return trimmed.isEmpty() ? NAMELESS : shorten(trimmed);
    }

    /** Neither a control character, nor half a character, nor one that turns the direction of writing. */
    private static boolean isHarmless(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            case Character.FORMAT -> character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER;
            default -> true;
        };
    }

    private static String shorten(String name) {
        var length = name.codePointCount(0, name.length());
        if (length <= LONGEST_NAME) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var extension = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        var room = LONGEST_NAME - extension.codePointCount(0, extension.length());
        return name.substring(0, name.offsetByCodePoints(0, room)) + extension;
    }
}
