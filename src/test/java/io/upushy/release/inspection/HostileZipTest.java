package io.upushy.release.inspection;

import static io.upushy.testing.Packages.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.testing.Packages;
import io.upushy.testing.Scratch;
import io.upushy.web.ApiException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zips that want to harm: made byte by byte, because no library writes them. */
class HostileZipTest {

    private static final byte[] MANIFEST = bytes(Packages.builtManifest("a", "1.0.0", "1", "{}", "{}"));

    private static String refusalOf(RawZip zip) {
        return Reading.refusal(zip.build(), PackageKind.WGT);
    }

    private static RawZip wgt() {
        return new RawZip().add("manifest.json", MANIFEST);
    }

    @Test
    void theRawZipItselfIsFine() {
        assertThat(Reading.wgt(wgt().add("app.js", new byte[10]).build()).version())
                .isEqualTo("1.0.0");
        assertThat(Reading.wgt(wgt().zip64().build()).version()).isEqualTo("1.0.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../evil.js", "a/../../evil.js", "/etc/passwd", "..", "a\\..\\evil.js", "C:/evil.js", "c:evil.js"
            })
    void aNameThatLeadsOutsideIsRefused(String name) {
        assertThat(refusalOf(wgt().add(name, new byte[1]))).isEqualTo("release.package.traversal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000.js", "a\n.js"})
    void aNameNoFileCanHaveIsRefused(String name) {
        assertThat(refusalOf(wgt().add(name, new byte[1]))).isEqualTo("release.package.name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..a/b..", "static/.../x", "static/中文.png", "static/emoji😀.png"})
    void anUnusualNameIsNotHeldAgainstAPackage(String name) {
        assertThat(Reading.wgt(wgt().add(name, new byte[1]).build()).appid()).isEqualTo("a");
    }

    @Test
    void aChineseNameInTheOldEncodingIsNoBackslash() {
        var raw = "static/誠.png".getBytes(java.nio.charset.Charset.forName("GBK")); // its second byte is 0x5C
        assertThat(raw).contains((byte) '\\');
        assertThat(Reading.wgt(wgt().add(raw, new byte[1]).build()).appid()).isEqualTo("a");
    }

    @Test
    void aSymbolicLinkIsRefused() {
        assertThat(refusalOf(wgt().add("link", bytes("/etc/passwd")).mode(0120777)))
                .isEqualTo("release.package.symlink");
    }

    @Test
    void anEncryptedFileIsRefused() {
        assertThat(refusalOf(wgt().add("secret.js", new byte[12]).flags(1))).isEqualTo("release.package.encrypted");
    }

    @Test
    void aFileInTwoVersionsIsRefused() {
        assertThat(refusalOf(wgt().add("manifest.json", MANIFEST))).isEqualTo("release.package.twice");
    }

    @Test
    void aCompressionThatPhonesDoNotKnowIsRefused() {
        assertThat(refusalOf(wgt().add("a.js", new byte[12]).method(93))).isEqualTo("release.package.method");
    }

    @Test
    void aFileWithOtherBytesThanPromisedIsRefused() {
        var zip = wgt().add("app.js", bytes("important"));
        assertThat(Reading.refusal(zip.corrupted("important"), PackageKind.WGT))
                .isEqualTo("release.package.memberDamaged");
    }

    @Test
    void tooManyFilesAreRefused() {
        var zip = wgt();
        for (int i = 0; i < 20_001; i++) {
            zip.add("f" + i, new byte[0]);
        }
        assertThat(refusalOf(zip)).isEqualTo("release.package.tooManyFiles");
    }

    @Test
    void tenGigabytesDeclaredAreRefused() {
        assertThat(refusalOf(wgt().zip64().addLying("bomb", new byte[100], 10L << 30)))
                .isEqualTo("release.package.tooLarge");
        assertThat(refusalOf(
                        wgt().zip64().addLying("a", new byte[1], Long.MAX_VALUE).addLying("b", new byte[1], 9)))
                .isEqualTo("release.package.tooLarge");
    }

    @Test
    void aRealBombIsRefusedByItsRatio() {
        assertThat(refusalOf(wgt().addDeflated("zeros", new byte[512 << 20]))).isEqualTo("release.package.bomb");
    }

    @Test
    void aBombThatSaysItIsSmallIsNotUnpacked() {
        assertThat(refusalOf(wgt().addDeflatedLying("zeros", new byte[100 << 20], 1000)))
                .isEqualTo("release.package.memberDamaged");
    }

    @Test
    void filesThatShareTheirBytesAreRefused() {
        assertThat(refusalOf(wgt().add("a", new byte[1000]).again("b"))).isEqualTo("release.package.damaged");
    }

    @ParameterizedTest
    @EnumSource(PackageKind.class)
    void whatIsNoZipIsRefused(PackageKind kind) {
        var random = new byte[100_000];
        new Random(7).nextBytes(random);
        assertThat(Reading.refusal(random, kind)).isEqualTo("release.package.noZip");
        assertThat(Reading.refusal(new byte[0], kind)).isEqualTo("release.package.noZip");
    }

    @Test
    void aFileCutAnywhereIsRefused() {
        var whole = wgt().add("app.js", bytes("console.log(1)")).build();
        for (int length = 0; length < whole.length; length++) {
            var cut = Arrays.copyOf(whole, length);
            assertThat(Reading.refusal(cut, PackageKind.WGT)).isEqualTo("release.package.noZip");
        }
    }

    /** Neither an answer other than a refusal, nor a hang. */
    @Test
    void aFlippedByteAnywhereIsReadOrRefused() {
        var whole = wgt().zip64()
                .addDeflated("app.js", bytes("console.log(1)".repeat(5)))
                .build();
        for (int at = 0; at < whole.length; at++) {
            for (byte flip : new byte[] {1, (byte) 0x80, (byte) 0xFF}) {
                var changed = whole.clone();
                changed[at] ^= flip;
                try {
                    Reading.wgt(changed);
                } catch (ApiException refused) {
                    assertThat(refused.status().value()).isEqualTo(422);
                }
            }
        }
    }

    @Test
    void aDirectoryThatClaimsAGigabyteIsNotLoaded() throws IOException {
        var file = Scratch.folder("zip").resolve("large.wgt");
        var end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(0x06054b50).putInt(0).putShort((short) 10).putShort((short) 10);
        end.putInt(1 << 30).putInt(0).putShort((short) 0).flip();
        try (var channel = Files.newByteChannel(
                file, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE)) {
            channel.position(1L << 30).write(end);
        }
        assertThatThrownBy(() -> Reading.read(file, PackageKind.WGT, "android", Duration.ofMinutes(1)))
                .isInstanceOfSatisfying(
                        ApiException.class, refusal -> assertThat(refusal.key()).isEqualTo("release.package.damaged"));
    }

    @Test
    void readingEndsWithItsTime() throws IOException {
        var file = Scratch.folder("zip").resolve("slow.wgt");
        Files.write(file, wgt().addDeflated("zeros", new byte[64 << 20]).build());
        assertThatThrownBy(() -> Reading.read(file, PackageKind.WGT, "android", Duration.ofNanos(1)))
                .isInstanceOfSatisfying(
                        ApiException.class, refusal -> assertThat(refusal.key()).isEqualTo("release.package.slow"));
    }
}
