package io.upushy.testing;

import com.dd.plist.BinaryPropertyListWriter;
import com.dd.plist.NSDictionary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packages as HBuilderX makes them, small but real: the server takes no others. */
public final class Packages {

    public static final String APPID = "__UNI__5CBD4F1";

    private Packages() {}

    /** A wgt of {@link #APPID}, its manifest in the form the compiler writes. */
    public static byte[] wgt(String version, long versionCode) {
        return wgt(APPID, version, versionCode);
    }

    public static byte[] wgt(String appid, String version, long versionCode) {
        return wgt(builtManifest(appid, version, "\"" + versionCode + "\"", "{}", "{}"));
    }

    /** A wgt with this manifest.json. */
    public static byte[] wgt(String manifest) {
        return zip(Map.of("manifest.json", bytes(manifest), "app-service.js", bytes("\"use weex:vue\";\n")));
    }

    /**
     * A manifest in the form the compiler writes.
     *
     * @param versionCode as JSON, a number or a text
     * @param modules JSON object of what becomes {@code permissions}
     * @param plugins JSON object {@code plus.nativePlugins}
     */
    public static String builtManifest(
            String appid, String version, String versionCode, String modules, String plugins) {
        return """
               {"@platforms":["android","iPhone","iPad"],"id":"%s","name":"Shop",
                "version":{"name":"%s","code":%s},"permissions":%s,
                "plus":{"nativePlugins":%s,"launchwebview":{"id":"1"}}}
               """
                .formatted(appid, version, versionCode, modules, plugins);
    }

    /** A signed apk of {@code com.example.shop} without an app inside. */
    public static byte[] apk(String version, long versionCode) {
        return new ApkPackage().version(version, versionCode).build();
    }

    /** An ipa of {@code com.example.shop}, its Info.plist in binary form. */
    public static byte[] ipa(String version, long versionCode) {
        return ipa(infoPlist("com.example.shop", version, Long.toString(versionCode)), Map.of());
    }

    /** @param more files beside Info.plist, by their path in the .app folder */
    public static byte[] ipa(byte[] infoPlist, Map<String, byte[]> more) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("Payload/Shop.app/Info.plist", infoPlist);
        more.forEach((name, content) -> files.put("Payload/Shop.app/" + name, content));
        return zip(files);
    }

    public static byte[] infoPlist(String bundleId, String version, String build) {
        try {
            return BinaryPropertyListWriter.writeToArray(info(bundleId, version, build));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static NSDictionary info(String bundleId, String version, String build) {
        var info = new NSDictionary();
        info.put("CFBundleIdentifier", bundleId);
        info.put("CFBundleShortVersionString", version);
        info.put("CFBundleVersion", build);
        return info;
    }

    /** The package a release of this wire type (1, 2 wgt; 3 android; 4 ios) is made of. */
    public static byte[] ofType(int type, String version, long versionCode) {
        return switch (type) {
            case 3 -> apk(version, versionCode);
            case 4 -> ipa(version, versionCode);
            default -> wgt(version, versionCode);
        };
    }

    public static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
