package io.upushy.release;

import io.upushy.release.inspection.AppFiles;
import io.upushy.web.ApiException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a uni-app says about itself; null where it says nothing.
 *
 * @param appid {@code __UNI__…}
 */
public record AppManifest(@Nullable String appid, @Nullable String version, @Nullable Long versionCode) {

    /** Reads a manifest.json as people write it, with comments, or as the compiler does; empty when it is none. */
    public static Optional<AppManifest> read(byte[] manifest) {
        return AppFiles.manifest(manifest).map(app -> new AppManifest(app.appid(), app.version(), app.versionCode()));
    }

    /**
     * Reads a wgt from its first byte to its last, as is done before phones get one; blocking.
     *
     * @throws ApiException 422 for whatever must not reach phones
     */
    public static AppManifest ofWgt(Path file, Duration budget) throws IOException {
        var app = AppFiles.wgt(file, budget);
        return new AppManifest(app.appid(), app.version(), app.versionCode());
    }
}
