package io.upushy.update;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads {@code systemInfo}. Nothing in it is worth refusing a device its update for: what is odd is left empty. */
final class SystemInfoReader {

    private static final int SHORT = 10;
    private static final int TEXT = 50;
    private static final int UUID = 36;

    private String uuid = "";
    private String brand = "";
    private String model = "";
    private double pixelRatio;
    private int screenWidth;
    private int screenHeight;
    private int windowWidth;
    private int windowHeight;
    private int statusBarHeight;
    private String language = "";
    private String system = "";
    private String version = "";
    private String fontSizeSetting = "";
    private String platform = "";
    private String sdkVersion = "";
    private int windowTop;
    private int windowBottom;

    private SystemInfoReader() {}

    /** With the parser on the field's value; leaves it on the value's last token. */
    static @Nullable SystemInfo read(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return null;
        }
        var reader = new SystemInfoReader();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            reader.accept(parser);
        }
        return reader.toSystemInfo();
    }

    private void accept(JsonParser parser) {
        var name = parser.currentName();
        parser.nextToken();
        switch (name) {
            case "uuid" -> uuid = text(parser, UUID);
            case "brand" -> brand = common(parser, TEXT);
            case "model" -> model = common(parser, TEXT);
            case "pixelRatio" -> pixelRatio = number(parser);
            case "screenWidth" -> screenWidth = pixels(parser);
            case "screenHeight" -> screenHeight = pixels(parser);
            case "windowWidth" -> windowWidth = pixels(parser);
            case "windowHeight" -> windowHeight = pixels(parser);
            case "statusBarHeight" -> statusBarHeight = pixels(parser);
            case "language" -> language = common(parser, TEXT);
            case "system" -> system = common(parser, TEXT);
            case "version" -> version = common(parser, TEXT);
            case "fontSizeSetting" -> fontSizeSetting = common(parser, TEXT);
            case "platform" -> platform = common(parser, SHORT);
            case "SDKVersion" -> sdkVersion = common(parser, TEXT);
            case "windowTop" -> windowTop = pixels(parser);
            case "windowBottom" -> windowBottom = pixels(parser);
            default -> parser.skipChildren();
        }
    }

    private SystemInfo toSystemInfo() {
        return new SystemInfo(
                uuid,
                brand,
                model,
                pixelRatio,
                screenWidth,
                screenHeight,
                windowWidth,
                windowHeight,
                statusBarHeight,
                language,
                system,
                version,
                fontSizeSetting,
                platform,
                sdkVersion,
                windowTop,
                windowBottom);
    }

    /** As {@link #text}, for what many devices have in common. */
    static String common(JsonParser parser, int maxLength) {
        return Texts.shared(text(parser, maxLength));
    }

    /** A scalar as text, cut to a length without splitting a character; empty for null and structures. */
    static String text(JsonParser parser, int maxLength) {
        var token = parser.currentToken();
        if (token.isStructStart()) {
            parser.skipChildren();
            return "";
        }
        if (!token.isScalarValue() || token == JsonToken.VALUE_NULL) {
            return "";
        }
        var text = parser.getString();
        if (text.length() <= maxLength) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(maxLength - 1)) ? maxLength - 1 : maxLength;
        return text.substring(0, end);
    }

    private static double number(JsonParser parser) {
        var token = parser.currentToken();
        if (token.isNumeric()) {
            return finite(parser.getDoubleValue());
        }
        if (token == JsonToken.VALUE_STRING) {
            return parseNumber(parser.getString());
        }
        parser.skipChildren();
        return 0;
    }

    private static double parseNumber(String text) {
        try {
            return finite(Double.parseDouble(text));
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : 0;
    }

    private static int pixels(JsonParser parser) {
        return (int) Math.round(Math.max(-1_000_000, Math.min(1_000_000, number(parser))));
    }
}
