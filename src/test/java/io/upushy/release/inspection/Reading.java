package io.upushy.release.inspection;

import io.upushy.testing.Scratch;
import io.upushy.web.ApiException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.Assertions;

/** Reads packages that a test has in memory. */
final class Reading {

    private static final Duration LONG = Duration.ofMinutes(1);

    private Reading() {}

    static PackageContents wgt(byte[] bytes) {
        return read(bytes, PackageKind.WGT, "android");
    }

    static PackageContents apk(byte[] bytes) {
        return read(bytes, PackageKind.APK, "android");
    }

    static PackageContents ipa(byte[] bytes) {
        return read(bytes, PackageKind.IPA, "ios");
    }

    static PackageContents read(byte[] bytes, PackageKind kind, String platform) {
        var file = Scratch.folder("package").resolve("package");
        try {
            return read(Files.write(file, bytes), kind, platform, LONG);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    static PackageContents read(Path file, PackageKind kind, String platform, Duration budget) {
        try {
            return PackageReader.read(file, kind, platform, budget);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** The key of the message a package is refused with; only a 422 counts as refused. */
    static String refusal(byte[] bytes, PackageKind kind) {
        var failure = Assertions.catchThrowableOfType(ApiException.class, () -> read(bytes, kind, "android"));
        Assertions.assertThat(failure).isNotNull();
        Assertions.assertThat(failure.status().value()).isEqualTo(422);
        return failure.key();
    }
}
