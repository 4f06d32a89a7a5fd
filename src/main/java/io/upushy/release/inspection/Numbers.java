package io.upushy.release.inspection;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Version codes as packages write them. */
final class Numbers {

    private static final Pattern CODE = Pattern.compile("[0-9]{1,18}");

    private Numbers() {}

    /** The number a text is, null when it is another text; versionCode and build numbers may be either. */
    static @Nullable Long code(String text) {
        return CODE.matcher(text).matches() ? Long.valueOf(text) : null;
    }
}
