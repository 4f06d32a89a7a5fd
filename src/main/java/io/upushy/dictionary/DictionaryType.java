package io.upushy.dictionary;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;

/** What one select box offers. */
record DictionaryType(
        @Schema(example = "failureCode") String key,
        @Schema(description = "In the caller's language", example = "Failure code") String label,
        String labelZh,
        String labelEn,
        @Schema(description = "Came with the server: cannot be deleted") boolean builtIn,
        @Schema(description = "Whether items may be added; false where the server itself knows all values")
                boolean extensible,
        @Schema(description = "In the order to show them, the disabled ones included") List<DictionaryItem> items) {

    DictionaryType with(List<DictionaryItem> others) {
        return new DictionaryType(key, label, labelZh, labelEn, builtIn, extensible, others);
    }

    /** The same with its labels in this language. */
    DictionaryType in(Locale locale) {
        var translated = items.stream().map(item -> item.in(locale)).toList();
        return new DictionaryType(
                key, choose(locale, labelZh, labelEn), labelZh, labelEn, builtIn, extensible, translated);
    }

    static String choose(Locale locale, String chinese, String english) {
        return Locale.ENGLISH.equals(locale) ? english : chinese;
    }
}
