package io.upushy.pipeline.log;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.io.JsonStringEncoder;

/** The forms in which programs print a secret. */
final class SecretForms {

    /** What is shorter is found in innocent words, and masking those would tell it. */
    private static final int SHORTEST = 4;

    /** Tools wrap base64 at these widths: base64, openssl and PEM. */
    private static final int[] WRAPS = {76, 64};

    /** The rest of a wrapped text is only masked when it is long enough not to be found elsewhere. */
    private static final int SHORTEST_REST = 8;

    /** Characters beyond which only the text itself is looked for; nobody prints that much encoded. */
    private static final int LONGEST_ENCODED = 4 * 1024;

    private SecretForms() {}

    /** Every text to look for; lines hold no line ends, so a secret of several lines is looked for line by line, too. */
    static Set<String> of(Collection<String> secrets) {
        var forms = new LinkedHashSet<String>();
        secrets.forEach(secret -> Stream.concat(
                        Stream.of(secret, secret.strip()), secret.lines().map(String::strip))
                .filter(part -> part.length() >= SHORTEST)
                .distinct()
                .forEach(part -> addForms(part, forms)));
        return forms;
    }

    private static void addForms(String secret, Set<String> forms) {
        if (secret.indexOf('\n') < 0 && secret.indexOf('\r') < 0) {
            forms.add(secret);
        }
        if (secret.length() > LONGEST_ENCODED) {
            return;
        }
        var encoded = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        Stream.of(encoded, encoded.replace("+", "%20"), percentAsBrowsersDo(encoded))
                .flatMap(form -> Stream.of(form, lowerHex(form)))
                .forEach(forms::add);
        var json = new String(JsonStringEncoder.getInstance().quoteAsCharArray(secret));
        forms.add(json);
        forms.add(json.replace("/", "\\/"));
        addBase64(secret.getBytes(StandardCharsets.UTF_8), forms);
    }

    /** As {@code encodeURIComponent} has it. */
    private static String percentAsBrowsersDo(String encoded) {
        return encoded.replace("+", "%20")
                .replace("%21", "!")
                .replace("%27", "'")
                .replace("%28", "(")
                .replace("%29", ")")
                .replace("%7E", "~");
    }

    private static String lowerHex(String encoded) {
        var lower = new StringBuilder(encoded);
        for (int i = lower.indexOf("%"); i >= 0; i = lower.indexOf("%", i + 1)) {
            lower.replace(i, i + 3, lower.substring(i, i + 3).toLowerCase(Locale.ROOT));
        }
        return lower.toString();
    }

    private static void addBase64(byte[] secret, Set<String> forms) {
        for (int before = 0; before < 3; before++) {
            var inside = inside(secret, before);
            if (inside.length() >= SHORTEST) {
                forms.add(inside);
                forms.add(inside.replace('+', '-').replace('/', '_'));
            }
        }
        var whole = inside(secret, 0);
        for (var width : WRAPS) {
            for (int from = 0; whole.length() > width && from < whole.length(); from += width) {
                var line = whole.substring(from, Math.min(whole.length(), from + width));
                if (line.length() >= SHORTEST_REST) {
                    forms.add(line);
                }
            }
        }
    }

    /** The base64 characters that stand for the secret alone when so many bytes come before it. */
    private static String inside(byte[] secret, int before) {
        var padded = new byte[before + secret.length];
        System.arraycopy(secret, 0, padded, before, secret.length);
        var encoded = Base64.getEncoder().encodeToString(padded);
        var first = (before * 8 + 5) / 6;
        var end = padded.length * 8 / 6;
        return encoded.substring(Math.min(first, end), end);
    }
}
