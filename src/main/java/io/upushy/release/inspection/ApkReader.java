package io.upushy.release.inspection;

import com.android.apksig.apk.ApkFormatException;
import com.android.apksig.internal.apk.AndroidBinXmlParser.XmlParserException;
import io.upushy.web.ApiException;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an Android app. */
final class ApkReader {

    private static final int MOST_MANIFEST = 4 << 20;
    private static final int MOST_RESOURCES = 32 << 20;
    private static final String RESOURCES = "resources.arsc";
    private static final Pattern EMBEDDED = Pattern.compile("assets/apps/[^/]+/www/manifest\\.json");
    private static final String PLUGINS = "assets/dcloud_uniplugins.json";

    private ApkReader() {}

    static PackageContents read(ZipArchive zip, Deadline deadline) throws IOException {
        if (!zip.has(AndroidManifest.NAME)) {
            throw ApiException.unprocessable("package", "release.package.noApk");
        }
        var signers = ApkSigners.of(zip, deadline);
        var manifest = new AndroidManifest(zip.read(AndroidManifest.NAME, MOST_MANIFEST));
        var embedded = EmbeddedApp.find(zip, EMBEDDED, PLUGINS, "android");
        try {
            return new PackageContents(
                    embedded.appid(),
                    UniManifest.shorten(manifest.packageName()),
                    versionName(zip, manifest),
                    manifest.versionCode(),
                    signers.current(),
                    signers.former(),
                    embedded.modules());
        } catch (ApkFormatException | XmlParserException unreadable) {
            throw ApiException.unprocessable("package", "release.package.memberDamaged", AndroidManifest.NAME);
        }
    }

    private static @Nullable String versionName(ZipArchive zip, AndroidManifest manifest)
            throws IOException, XmlParserException {
        var name = manifest.versionName();
        if (name.reference() == 0 || !zip.has(RESOURCES)) {
            return name.text();
        }
        var table = new ResourceTable(zip.read(RESOURCES, MOST_RESOURCES));
        try {
            return table.text(name.reference());
        } catch (RuntimeException damaged) {
            throw ApiException.unprocessable("package", "release.package.memberDamaged", RESOURCES);
        }
    }
}
