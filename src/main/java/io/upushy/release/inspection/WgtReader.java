package io.upushy.release.inspection;

import io.upushy.web.ApiException;
import java.io.IOException;
import java.util.List;

/** Reads a hot update: a zip with the app's manifest.json at its root. */
final class WgtReader {

    private WgtReader() {}

    static PackageContents read(ZipArchive zip, String platform) throws IOException {
        if (!zip.has(UniManifest.NAME)) {
            throw noManifest(zip);
        }
        var manifest = UniManifest.read(zip, UniManifest.NAME);
        if (manifest.appid() == null && manifest.version() == null) {
            throw ApiException.unprocessable("package", "release.package.notUniApp");
        }
        zip.verify();
        return new PackageContents(
                manifest.appid(),
                null,
                manifest.version(),
                manifest.versionCode(),
                List.of(),
                List.of(),
                manifest.modules(platform));
    }

    /** The usual mistake is to zip the folder and not what is in it. */
    private static ApiException noManifest(ZipArchive zip) {
        var deeper = zip.names().stream()
                .filter(name -> name.endsWith("/" + UniManifest.NAME))
                .findFirst();
        return deeper.map(name -> ApiException.unprocessable("package", "release.package.manifestDeeper", name))
                .orElseGet(() -> ApiException.unprocessable("package", "release.package.noManifest"));
    }
}
