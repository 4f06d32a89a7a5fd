package io.upushy.storage;

import java.util.Locale;
import java.util.Map;

/** The media type a file is stored and served with, by the end of its name. */
public final class ContentTypes {

    private static final String ANY = "application/octet-stream";

    /** A wgt stays octets: devices go by its name, and a zip type would make some of them rename it. */
    private static final Map<String, String> BY_EXTENSION = Map.of(
            "apk", "application/vnd.android.package-archive",
            "zip", "application/zip",
            "json", "application/json",
            "plist", "application/xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "txt", "text/plain;charset=UTF-8");

    /** What browsers load from a folder of a web app, beside the above. */
    private static final Map<String, String> OF_ASSETS = Map.ofEntries(
            Map.entry("html", "text/html;charset=UTF-8"),
            Map.entry("htm", "text/html;charset=UTF-8"),
            Map.entry("css", "text/css;charset=UTF-8"),
            Map.entry("js", "text/javascript;charset=UTF-8"),
            Map.entry("mjs", "text/javascript;charset=UTF-8"),
            Map.entry("map", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("xml", "application/xml"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("otf", "font/otf"),
            Map.entry("eot", "application/vnd.ms-fontobject"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("wasm", "application/wasm"),
            Map.entry("pdf", "application/pdf"));

    private ContentTypes() {}

    /** Of a file that is part of a web app. */
    public static String ofAsset(String fileName) {
        var type = OF_ASSETS.get(extensionOf(fileName));
        return type == null ? of(fileName) : type;
    }

    private static String extensionOf(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Of a package, or anything that is not to be looked at in a browser. */
    public static String of(String fileName) {
        return BY_EXTENSION.getOrDefault(extensionOf(fileName), ANY);
    }
}
