package io.upushy.pipeline.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The <code>${…}</code> in a text. <code>$${</code> stands for <code>${</code> itself; a dollar sign before anything else is just that.
 */
final class Variables {

    static final String OPEN = "${";
    static final String ESCAPED = "$${";

    private Variables() {}

    /** What stands between the braces of each, in order; a text without an end is told by {@link #isCutOff}. */
    static List<String> in(String text) {
        var names = new ArrayList<String>();
        fill(text, name -> {
            names.add(name);
            return "";
        });
        return names;
    }

    static boolean areIn(String text) {
        return !in(text).isEmpty();
    }

    /** Whether a variable is opened and not closed. */
    static boolean isCutOff(String text) {
        var at = 0;
        while ((at = text.indexOf(OPEN, at)) >= 0) {
            var escaped = at > 0 && text.charAt(at - 1) == '$';
            var end = escaped ? at + OPEN.length() : text.indexOf('}', at);
            if (end < 0) {
                return true;
            }
            at = end;
        }
        return false;
    }

    /** The text with its variables filled in; what is filled in is not looked at again. */
    static String fill(String text, UnaryOperator<String> values) {
        var filled = new StringBuilder();
        var at = 0;
        while (at < text.length()) {
            if (text.startsWith(ESCAPED, at)) {
                filled.append(OPEN);
                at += ESCAPED.length();
            } else if (text.startsWith(OPEN, at) && text.indexOf('}', at) > 0) {
                var end = text.indexOf('}', at);
                filled.append(values.apply(text.substring(at + OPEN.length(), end)));
                at = end + 1;
            } else {
                filled.append(text.charAt(at++));
            }
        }
        return filled.toString();
    }
}
