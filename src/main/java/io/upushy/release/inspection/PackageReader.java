package io.upushy.release.inspection;

import io.upushy.web.ApiException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Reads a package that lies in a file. Blocking. */
final class PackageReader {

    private PackageReader() {}

    /**
     * @param platform {@code android} or {@code ios}, whose modules a wgt is asked for
     * @throws ApiException 422 for whatever must not reach phones, with how to mend it
     */
    static PackageContents read(Path file, PackageKind kind, String platform, Duration budget) throws IOException {
        var deadline = new Deadline(budget);
        try (var zip = ZipArchive.open(file, kind, deadline)) {
            return switch (kind) {
                case WGT -> WgtReader.read(zip, platform);
                case APK -> ApkReader.read(zip, deadline);
                case IPA -> IpaReader.read(zip);
            };
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException damaged) {
            throw ZipDirectory.damaged();
        }
    }
}
