package io.upushy.release.inspection;

import static io.upushy.testing.Packages.bytes;
import static io.upushy.testing.Packages.zip;
import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Packages;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WgtReaderTest {

    private static final String SOURCE =
            """
            \uFEFF{
                "name" : "Shop", // shown under the icon
                "appid" : "__UNI__5CBD4F1",
                "versionName" : "1.4.0",
                "versionCode" : "104",
                /* 5+App特有相关 */
                "app-plus" : {
                    "modules" : { "Barcode" : {}, "Camera" : {}, },
                    "nativePlugins" : {
                        "DCloud-RichAlert" : { "__plugin_info__" : { "platforms" : "Android,iOS" } },
                        "Only-Android" : { "__plugin_info__" : { "platforms" : "Android" } },
                        "Says-Nothing" : {}
                    }
                }
            }
            """;

    @Test
    void theFormThatDevelopersWriteIsRead() {
        var contents = Reading.wgt(Packages.wgt(SOURCE));

        assertThat(contents.appid()).isEqualTo("__UNI__5CBD4F1");
        assertThat(contents.version()).isEqualTo("1.4.0");
        assertThat(contents.versionCode()).isEqualTo(104);
        assertThat(contents.modules().modules()).containsExactly("Barcode", "Camera");
        assertThat(contents.modules().plugins()).containsExactly("DCloud-RichAlert", "Only-Android", "Says-Nothing");
    }

    @Test
    void aPluginOfTheOtherPlatformIsNotAskedFor() {
        var contents = Reading.read(Packages.wgt(SOURCE), PackageKind.WGT, "ios");

        assertThat(contents.modules().plugins()).containsExactly("DCloud-RichAlert", "Says-Nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"104", "\"104\"", "\" 104 \""})
    void theFormThatTheCompilerWritesIsReadWithTheCodeAsNumberOrText(String code) {
        var manifest = Packages.builtManifest(
                "__UNI__5CBD4F1", "1.4.0", code, "{\"Barcode\":{},\"UniNView\":{}}", "{\"DCloud-RichAlert\":{}}");

        var contents = Reading.wgt(Packages.wgt(manifest));

        assertThat(contents.appid()).isEqualTo("__UNI__5CBD4F1");
        assertThat(contents.version()).isEqualTo("1.4.0");
        assertThat(contents.versionCode()).isEqualTo(104);
        assertThat(contents.modules().modules()).containsExactly("Barcode");
        assertThat(contents.modules().plugins()).containsExactly("DCloud-RichAlert");
    }

    @Test
    void aCodeThatIsNoNumberIsNoCode() {
        var contents = Reading.wgt(Packages.wgt(Packages.builtManifest("a", "1.0", "\"\"", "{}", "{}")));

        assertThat(contents.versionCode()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0\\n2", "1.\\u0000", "1.0\\u202Etxt", "1\\u200B.0", "\\uD800"})
    void aVersionNameThatIsNotShownAsItIsIsRefused(String name) {
        var manifest = Packages.builtManifest("__UNI__1", name, "104", "{}", "{}");

        assertThat(Reading.refusal(Packages.wgt(manifest), PackageKind.WGT)).isEqualTo("release.package.text");
    }

    @Test
    void aVersionNameIsAsLongAsOneOfAReleaseAtMost() {
        var longest = "1".repeat(255);
        var manifest = Packages.builtManifest("__UNI__1", longest, "104", "{}", "{}");
        var longer = Packages.builtManifest("__UNI__1", longest + "1", "104", "{}", "{}");

        assertThat(Reading.wgt(Packages.wgt(manifest)).version()).isEqualTo(longest);
        assertThat(Reading.refusal(Packages.wgt(longer), PackageKind.WGT)).isEqualTo("release.package.text");
    }

    @Test
    void aZippedFolderIsToldFromItsContents() {
        var inFolder = zip(Map.of("shop/manifest.json", bytes(SOURCE)));

        assertThat(Reading.refusal(inFolder, PackageKind.WGT)).isEqualTo("release.package.manifestDeeper");
    }

    @Test
    void aZipFromTheWildIsRefused() {
        assertThat(Reading.refusal(zip(Map.of("readme.txt", bytes("hello"))), PackageKind.WGT))
                .isEqualTo("release.package.noManifest");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"a browser extension\",\"manifest_version\":3} | release.package.notUniApp",
                "{\"id\": | release.package.manifestUnreadable",
                "[1,2] | release.package.manifestUnreadable",
                "'' | release.package.manifestUnreadable"
            })
    void anotherManifestIsRefused(String manifest, String refusal) {
        assertThat(Reading.refusal(Packages.wgt(manifest), PackageKind.WGT)).isEqualTo(refusal);
    }

    @Test
    void aManifestNestedWithoutEndIsRefused() {
        assertThat(Reading.refusal(Packages.wgt("[".repeat(500_000)), PackageKind.WGT))
                .isEqualTo("release.package.manifestUnreadable");
    }

    @Test
    void aHugeManifestIsRefused() {
        var huge = SOURCE + " ".repeat(2 << 20);

        assertThat(Reading.refusal(Packages.wgt(huge), PackageKind.WGT)).isEqualTo("release.package.memberTooLarge");
    }
}
