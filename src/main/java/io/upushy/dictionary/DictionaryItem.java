package io.upushy.dictionary;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;

/** One choice of a select box. */
record DictionaryItem(
        @Schema(description = "The value that is stored and sent", example = "1205") String key,
        @Schema(description = "In the caller's language", example = "Version does not match") String label,
        String labelZh,
        String labelEn,
        @Schema(description = "Lower ones come first") int sort,
        @Schema(description = "Whether it may still be chosen") boolean enabled,
        @Schema(description = "Came with the server: cannot be deleted") boolean builtIn) {

    DictionaryItem in(Locale locale) {
        var chosen = DictionaryType.choose(locale, labelZh, labelEn);
        return new DictionaryItem(key, chosen, labelZh, labelEn, sort, enabled, builtIn);
    }
}
