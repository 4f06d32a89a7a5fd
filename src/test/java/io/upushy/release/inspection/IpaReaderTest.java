package io.upushy.release.inspection;

import static io.upushy.testing.Packages.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Packages;
import io.upushy.web.ApiException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IpaReaderTest {

    @Test
    void anIpaTellsItsBundleAndVersions() {
        var contents = Reading.ipa(Packages.ipa("2.0.1", 201));

        assertThat(contents.packageName()).isEqualTo("com.example.shop");
        assertThat(contents.version()).isEqualTo("2.0.1");
        assertThat(contents.versionCode()).isEqualTo(201);
        assertThat(contents.signers()).isEmpty();
        assertThat(contents.modules()).isNull();
    }

    @Test
    void aPlistInXmlIsReadToo() {
        var xml = Packages.info("com.example.shop", "2.0.1", "201").toXMLPropertyList();

        assertThat(Reading.ipa(Packages.ipa(bytes(xml), Map.of()))).satisfies(contents -> {
            assertThat(contents.packageName()).isEqualTo("com.example.shop");
            assertThat(contents.version()).isEqualTo("2.0.1");
            assertThat(contents.versionCode()).isEqualTo(201);
        });
    }

    @Test
    void aBuildWithDotsIsNoVersionCode() {
        var plist = Packages.infoPlist("com.example.shop", "2.0.1", "2.0.1.7");

        assertThat(Reading.ipa(Packages.ipa(plist, Map.of())).versionCode()).isNull();
    }

    @Test
    void theAppInsideTellsItsModules() {
        var manifest =
                bytes(Packages.builtManifest("__UNI__5CBD4F1", "1.0.0", "100", "{\"FaceID\":{}}", "{\"A-Plugin\":{}}"));
        var ipa = Packages.ipa(
                Packages.infoPlist("com.example.shop", "1.0.0", "100"),
                Map.of("Pandora/apps/__UNI__5CBD4F1/www/manifest.json", manifest));

        assertThat(Reading.ipa(ipa)).satisfies(contents -> {
            assertThat(contents.appid()).isEqualTo("__UNI__5CBD4F1");
            assertThat(contents.modules().modules()).containsExactly("FaceID");
            assertThat(contents.modules().plugins()).containsExactly("A-Plugin");
        });
    }

    @Test
    void aPlistOfAnExtensionInsideIsNotTheApps() {
        var extension = Packages.infoPlist("com.example.shop.widget", "9", "9");
        var ipa = Packages.ipa(
                Packages.infoPlist("com.example.shop", "1.0.0", "100"),
                Map.of("PlugIns/Widget.appex/Info.plist", extension));

        assertThat(Reading.ipa(ipa).packageName()).isEqualTo("com.example.shop");
    }

    @Test
    void anotherZipIsNoIpa() {
        assertThat(Reading.refusal(Packages.wgt("1.0.0", 1), PackageKind.IPA)).isEqualTo("release.package.noIpa");
    }

    @Test
    void anEntityOfAPlistReadsNoFile() {
        var xml =
                """
                <?xml version="1.0"?><!DOCTYPE plist [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                <plist version="1.0"><dict><key>CFBundleIdentifier</key><string>a&x;b</string></dict></plist>
                """;
        try {
            assertThat(Reading.ipa(Packages.ipa(bytes(xml), Map.of())).packageName())
                    .isIn("ab", null);
        } catch (ApiException refused) {
            assertThat(refused.key()).isEqualTo("release.package.memberDamaged");
        }
    }

    @Test
    void aDamagedPlistIsReadOrRefused() {
        var plist = Packages.infoPlist("com.example.shop", "1.0.0", "100");
        for (int at = 0; at < plist.length; at++) {
            for (byte flip : new byte[] {1, (byte) 0x0F, (byte) 0x80, (byte) 0xFF}) {
                var changed = plist.clone();
                changed[at] ^= flip;
                try {
                    Reading.ipa(Packages.ipa(changed, Map.of()));
                } catch (ApiException refused) {
                    assertThat(refused.status().value()).isEqualTo(422);
                }
            }
        }
    }
}
