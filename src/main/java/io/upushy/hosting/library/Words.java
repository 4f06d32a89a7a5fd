package io.upushy.hosting.library;

import java.util.Locale;
import java.util.Map;

/** A text in the languages its author gave, by language tag; of those not given, any does. */
public record Words(Map<String, String> byLanguage) {

    static final Words NONE = new Words(Map.of());

    static Words of(String text) {
        return new Words(Map.of("", text));
    }

    public String in(Locale locale) {
        return byLanguage.entrySet().stream()
                .filter(entry ->
                        Locale.forLanguageTag(entry.getKey()).getLanguage().equals(locale.getLanguage()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(this::any);
    }

    private String any() {
        var english = byLanguage.get("en");
        return english == null ? byLanguage.values().stream().findFirst().orElse("") : english;
    }
}
