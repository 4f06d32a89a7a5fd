package io.upushy.release.inspection;

import io.upushy.storage.ObjectKeys;
import io.upushy.web.ApiException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reads a package that lies in a file. Blocking. */
final class PackageReader {

    private static final int LONGEST_TEXT = 255; // characters, as a release's version

    private PackageReader() {}

    /**
     * @param platform {@code android} or {@code ios}, whose modules a wgt is asked for
     * @throws ApiException 422 for whatever must not reach phones, with how to mend it
     */
    static PackageContents read(Path file, PackageKind kind, String platform, Duration budget) throws IOException {
        var deadline = new Deadline(budget);
        try (var zip = ZipArchive.open(file, kind, deadline)) {
            return requireText(
                    switch (kind) {
                        case WGT -> WgtReader.read(zip, platform);
                        case APK -> ApkReader.read(zip, deadline);
                        case IPA -> IpaReader.read(zip);
                    });
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException damaged) {
            throw ZipDirectory.damaged();
        }
    }

    /** What is told to people and devices, and stored beside every check of theirs, must be text of a sane length. */
    private static PackageContents requireText(PackageContents contents) {
        requireText("version name", contents.version());
        requireText("appid", contents.appid());
        requireText("package name", contents.packageName());
        return contents;
    }

    private static void requireText(String what, @Nullable String text) {
        if (text != null && (text.length() > LONGEST_TEXT || !ObjectKeys.isShown(text))) {
            throw ApiException.unprocessable("package", "release.package.text", what, LONGEST_TEXT);
        }
    }
}
