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

    private ContentTypes() {}

    public static String of(String fileName) {
        var extension = fileName.substring(fileName.lastIndexOf('.') + 1);
        return BY_EXTENSION.getOrDefault(extension.toLowerCase(Locale.ROOT), ANY);
    }
}
