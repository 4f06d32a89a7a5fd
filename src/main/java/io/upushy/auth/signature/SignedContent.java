package io.upushy.auth.signature;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/** The texts a signature is made of, in the order they are found; {@link #digest} sorts them. */
final class SignedContent {

    private final List<String> texts = new ArrayList<>();

    void add(String text) {
        texts.add(text);
    }

    /** Adds every key and value of the top level. */
    void addBody(JsonNode body) {
        if (body.isObject()) {
            body.properties().forEach(entry -> addEntry(entry.getKey(), JsText.of(entry.getValue())));
        }
    }

    /** Adds every key and value; a key that is given several times, or as {@code key[]}, has the values joined by commas. */
    void addQuery(MultiValueMap<String, String> query) {
        var joined = new LinkedHashMap<String, List<String>>();
        query.forEach((key, values) -> collect(joined, key, values));
        joined.forEach((key, values) -> addEntry(key, String.join(",", values)));
    }

    private static void collect(Map<String, List<String>> joined, String key, List<String> values) {
        var bracket = key.indexOf('[');
        var name = bracket > 0 ? key.substring(0, bracket) : key;
        if (name.isEmpty()) {
            return;
        }
        var isObject = bracket > 0 && !key.substring(bracket).matches("\\[\\d{0,2}]");
        var target = joined.computeIfAbsent(name, missing -> new ArrayList<>());
        if (isObject) {
            target.add("[object Object]");
        } else {
            values.forEach(value -> target.add(value == null ? "" : value));
        }
    }

    private void addEntry(String key, String value) {
        texts.add(key);
        texts.add(value);
    }

    /** MD5, hexadecimal, of the texts sorted by UTF-16 code units and joined by commas. */
    String digest() {
        var sorted = new ArrayList<>(texts);
        Collections.sort(sorted); // String compares by code units, as JavaScript does
        try {
            var bytes = String.join(",", sorted).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
