package io.upushy.release.inspection;

import static io.upushy.testing.Packages.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.testing.Packages;
import io.upushy.testing.Scratch;
import io.upushy.web.ApiException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
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

    /** A zip written as it should not be. */
    private static final class RawZip {

        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private final java.util.List<Entry> entries = new java.util.ArrayList<>();
        private boolean zip64;

        private static final class Entry {
            private byte[] name;
            private int flags;
            private int method;
            private int mode;
            private long crc;
            private long packed;
            private long size;
            private long offset;
        }

        RawZip zip64() {
            zip64 = true;
            return this;
        }

        RawZip add(String name, byte[] content) {
            return add(bytes(name), content);
        }

        RawZip add(byte[] name, byte[] content) {
            return write(name, content, content, 0);
        }

        RawZip addLying(String name, byte[] content, long size) {
            add(name, content);
            last().size = size;
            return this;
        }

        RawZip addDeflated(String name, byte[] content) {
            var packed = new ByteArrayOutputStream();
            try (var deflater = new DeflaterOutputStream(packed, new Deflater(9, true))) {
                deflater.write(content);
            } catch (IOException impossible) {
                throw new AssertionError(impossible);
            }
            return write(bytes(name), packed.toByteArray(), content, 8);
        }

        RawZip addDeflatedLying(String name, byte[] content, long size) {
            addDeflated(name, content);
            last().size = size;
            return this;
        }

        RawZip mode(int mode) {
            last().mode = mode;
            return this;
        }

        RawZip flags(int flags) {
            last().flags = flags;
            return this;
        }

        RawZip method(int method) {
            last().method = method;
            return this;
        }

        /** The last entry's bytes under a second name. */
        RawZip again(String name) {
            var first = last();
            var entry = new Entry();
            entry.name = bytes(name);
            entry.crc = first.crc;
            entry.packed = first.packed;
            entry.size = first.size;
            entry.offset = first.offset;
            entries.add(entry);
            return this;
        }

        private Entry last() {
            return entries.get(entries.size() - 1);
        }

        private RawZip write(byte[] name, byte[] packed, byte[] content, int method) {
            var entry = new Entry();
            var crc = new CRC32();
            crc.update(content);
            entry.name = name;
            entry.method = method;
            entry.crc = crc.getValue();
            entry.packed = packed.length;
            entry.size = content.length;
            entry.offset = body.size();
            entries.add(entry);
            var header = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
            header.putInt(0x04034b50).putShort((short) 20).putShort((short) 0).putShort((short) method);
            header.putInt(0).putInt((int) entry.crc).putInt(packed.length).putInt(content.length);
            header.putShort((short) name.length).putShort((short) 0);
            body.writeBytes(header.array());
            body.writeBytes(name);
            body.writeBytes(packed);
            return this;
        }

        byte[] build() {
            var zip = new ByteArrayOutputStream();
            zip.writeBytes(body.toByteArray());
            entries.forEach(entry -> zip.writeBytes(header(entry)));
            var size = zip.size() - body.size();
            if (zip64) {
                zip.writeBytes(end64(size, zip.size()));
            }
            var end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
            var count = (short) (zip64 ? 0xFFFF : entries.size());
            end.putInt(0x06054b50).putInt(0).putShort(count).putShort(count);
            end.putInt(zip64 ? -1 : size).putInt(zip64 ? -1 : body.size()).putShort((short) 0);
            zip.writeBytes(end.array());
            return zip.toByteArray();
        }

        private byte[] end64(int size, int position) {
            var end = ByteBuffer.allocate(76).order(ByteOrder.LITTLE_ENDIAN);
            end.putInt(0x06064b50)
                    .putLong(44)
                    .putShort((short) 45)
                    .putShort((short) 45)
                    .putInt(0)
                    .putInt(0);
            end.putLong(entries.size()).putLong(entries.size()).putLong(size).putLong(body.size());
            end.putInt(0x07064b50).putInt(0).putLong(position).putInt(1);
            return end.array();
        }

        private byte[] header(Entry entry) {
            var header = ByteBuffer.allocate(46 + entry.name.length + (zip64 ? 28 : 0))
                    .order(ByteOrder.LITTLE_ENDIAN);
            header.putInt(0x02014b50).putShort((short) (3 << 8 | 20)).putShort((short) 20);
            header.putShort((short) entry.flags)
                    .putShort((short) entry.method)
                    .putInt(0)
                    .putInt((int) entry.crc);
            header.putInt(zip64 ? -1 : (int) entry.packed).putInt(zip64 ? -1 : (int) entry.size);
            header.putShort((short) entry.name.length)
                    .putShort((short) (zip64 ? 28 : 0))
                    .putShort((short) 0);
            header.putInt(0)
                    .putInt(entry.mode << 16)
                    .putInt(zip64 ? -1 : (int) entry.offset)
                    .put(entry.name);
            if (zip64) {
                header.putShort((short) 1).putShort((short) 24);
                header.putLong(entry.size).putLong(entry.packed).putLong(entry.offset);
            }
            return header.array();
        }

        byte[] corrupted(String text) {
            var zip = build();
            var found = new String(zip, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(text);
            zip[found] ^= 1;
            return zip;
        }
    }
}
