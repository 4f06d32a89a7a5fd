package io.upushy.telemetry;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Pattern;

/**
 * What a person recognises their browser by; coarse on purpose.
 *
 * @param browser name and major version, for example {@code Chrome 130}; empty when unknown
 * @param os for example {@code Windows}; empty when unknown
 */
record UserAgent(String browser, String os) {

    private static final int LONGEST = 512;

    /** In this order: browsers name the ones they descend from, too. */
    private static final List<Entry<String, Pattern>> BROWSERS = List.of(
            Map.entry("WeChat", Pattern.compile("MicroMessenger/(\\d{1,4})")),
            Map.entry("Edge", Pattern.compile("Edg(?:e|A|iOS)?/(\\d{1,4})")),
            Map.entry("Opera", Pattern.compile("OPR/(\\d{1,4})")),
            Map.entry("Firefox", Pattern.compile("(?:Firefox|FxiOS)/(\\d{1,4})")),
            Map.entry("Chrome", Pattern.compile("(?:Chrome|CriOS)/(\\d{1,4})")),
            Map.entry("Safari", Pattern.compile("Version/(\\d{1,4})[^ ]* (?:Mobile/\\w+ )?Safari")),
            Map.entry("curl", Pattern.compile("^curl/(\\d{1,4})")));

    private static final List<Entry<String, Pattern>> SYSTEMS = List.of(
            Map.entry("HarmonyOS", Pattern.compile("HarmonyOS|OpenHarmony")),
            Map.entry("Android", Pattern.compile("Android")),
            Map.entry("iOS", Pattern.compile("iPhone|iPad|iPod")),
            Map.entry("Windows", Pattern.compile("Windows")),
            Map.entry("macOS", Pattern.compile("Macintosh|Mac OS X")),
            Map.entry("Linux", Pattern.compile("Linux|X11")));

    static UserAgent of(String header) {
        var text = header.length() > LONGEST ? header.substring(0, LONGEST) : header;
        return new UserAgent(browserIn(text), systemIn(text));
    }

    private static String browserIn(String text) {
        for (var browser : BROWSERS) {
            var found = browser.getValue().matcher(text);
            if (found.find()) {
                return browser.getKey() + " " + found.group(1);
            }
        }
        return "";
    }

    private static String systemIn(String text) {
        return SYSTEMS.stream()
                .filter(system -> system.getValue().matcher(text).find())
                .map(Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
