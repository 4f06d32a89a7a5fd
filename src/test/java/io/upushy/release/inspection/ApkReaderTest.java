package io.upushy.release.inspection;

import static io.upushy.testing.Packages.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.ApkPackage;
import io.upushy.testing.Packages;
import io.upushy.testing.SigningKey;
import io.upushy.web.ApiException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApkReaderTest {

    @Test
    void anApkTellsItsPackageVersionsAndSigner() {
        var contents = Reading.apk(Packages.apk("2.0.1", 201));

        assertThat(contents.packageName()).isEqualTo("com.example.shop");
        assertThat(contents.version()).isEqualTo("2.0.1");
        assertThat(contents.versionCode()).isEqualTo(201);
        assertThat(contents.signers()).containsExactly(SigningKey.SHOP.digest());
        assertThat(contents.appid()).isNull();
        assertThat(contents.modules()).isNull();
    }

    @Test
    void aVersionNameInTheResourcesIsTheDefaultLanguagesOne() {
        var contents =
                Reading.apk(new ApkPackage().versionNameAsResource("3.1.4").build());

        assertThat(contents.version()).isEqualTo("3.1.4");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "default",
            value = {
                "default, de, zh-rCN, 1.0 default",
                "de, default, zh-rCN, 1.0 default",
                "xhdpi, v21, default, 1.0 default",
                "land, sw600dp, default, 1.0 default",
                "de, zh-rCN, fr, 1.0 de",
                "v21, v26, v31, 1.0 v21",
            })
    void ofTheVersionNamesOfSeveralConfigurationsTheDefaultCountsOrElseTheFirst(
            @Nullable String first, @Nullable String second, @Nullable String third, String expected) {
        var names = new LinkedHashMap<String, String>();
        for (var configuration : Arrays.asList(first, second, third)) {
            names.put(
                    configuration == null ? "" : configuration,
                    "1.0 " + (configuration == null ? "default" : configuration));
        }

        assertThat(Reading.apk(new ApkPackage().versionNames(names).build()).version())
                .isEqualTo(expected);
    }

    @Test
    void aVersionNameThatIsNotShownAsItIsIsRefused() {
        var written = new ApkPackage().version("1.0\n2", 100).build();
        var referred = new ApkPackage().versionNameAsResource("1.0\u202Etxt").build();
        var endless = new ApkPackage().version("1".repeat(1000), 100).build();

        for (var apk : new byte[][] {written, referred, endless}) {
            assertThat(Reading.refusal(apk, PackageKind.APK)).isEqualTo("release.package.text");
        }
    }

    @Test
    void theMajorVersionCodeIsTheUpperHalf() {
        var contents = Reading.apk(new ApkPackage().versionCodeMajor(2).build());

        assertThat(contents.versionCode()).isEqualTo((2L << 32) + 100);
    }

    @Test
    void theSignerIsKnownFromAnOldSignatureToo() {
        var contents = Reading.apk(
                new ApkPackage().v1Only().signedBy(SigningKey.SOMEBODY_ELSE).build());

        assertThat(contents.signers()).containsExactly(SigningKey.SOMEBODY_ELSE.digest());
    }

    @Test
    void theAppInsideTellsItsIdModulesAndPlugins() {
        var manifest =
                Packages.builtManifest("__UNI__5CBD4F1", "1.0.0", "100", "{\"Barcode\":{}}", "{\"From-Cloud\":{}}");
        var registered =
                """
                {"nativePlugins": [{"plugins": [{"type": "module", "name": "By-Hand", "class": "x.Y"}]}]}
                """;
        var contents = Reading.apk(new ApkPackage()
                .app("__UNI__5CBD4F1", manifest)
                .file("assets/dcloud_uniplugins.json", bytes(registered))
                .build());

        assertThat(contents.appid()).isEqualTo("__UNI__5CBD4F1");
        assertThat(contents.modules().modules()).containsExactly("Barcode");
        assertThat(contents.modules().plugins()).containsExactly("By-Hand", "From-Cloud");
    }

    @Test
    void anUnsignedApkIsRefused() {
        assertThat(Reading.refusal(new ApkPackage().unsigned(), PackageKind.APK))
                .isEqualTo("release.package.unsigned");
    }

    @Test
    void anApkChangedAfterItsSignatureIsRefused() {
        var apk = new ApkPackage().file("assets/note.txt", bytes("original")).build();
        var at = new String(apk, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("assets/note.txt") + 17;
        apk[at] ^= 1;

        assertThat(Reading.refusal(apk, PackageKind.APK)).isEqualTo("release.package.unsigned");
    }

    @Test
    void anotherZipIsNoApk() {
        assertThat(Reading.refusal(Packages.wgt("1.0.0", 1), PackageKind.APK)).isEqualTo("release.package.noApk");
    }

    @Test
    void damagedResourcesAreReadOrRefused() {
        var apk = new ApkPackage().versionNameAsResource("3.1.4");
        var table = apk.fileBytes("resources.arsc");
        for (int at = 0; at < table.length; at++) {
            for (byte flip : new byte[] {1, (byte) 0x80, (byte) 0xFF}) {
                var changed = table.clone();
                changed[at] ^= flip;
                try {
                    new ResourceTable(changed).text(0x7f010001);
                } catch (RuntimeException damaged) {
                    assertThat(damaged).isNotInstanceOf(ApiException.class);
                }
            }
        }
    }
}
