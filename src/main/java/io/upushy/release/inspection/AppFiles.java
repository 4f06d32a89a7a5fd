package io.upushy.release.inspection;

import io.upushy.web.ApiException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads apps that lie in files of this machine and in no store. Blocking. */
public final class AppFiles {

    private static final String ANY_PLATFORM = "android"; // only the modules depend on it

    private AppFiles() {}

    /** A manifest.json; empty when it is no manifest at all. */
    public static Optional<PackageContents> manifest(byte[] json) {
        return UniManifest.parse(json)
                .map(manifest -> new PackageContents(
                        manifest.appid(),
                        null,
                        manifest.version(),
                        manifest.versionCode(),
                        List.of(),
                        List.of(),
                        manifest.modules(ANY_PLATFORM)));
    }

    /**
     * A wgt, all of it.
     *
     * @throws ApiException 422 for whatever must not reach phones
     */
    public static PackageContents wgt(Path file, Duration budget) throws IOException {
        return PackageReader.read(file, PackageKind.WGT, ANY_PLATFORM, budget);
    }
}
