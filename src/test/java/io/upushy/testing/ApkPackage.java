package io.upushy.testing;

import com.android.apksig.ApkSigner;
import com.android.apksig.apk.ApkFormatException;
import com.reandroid.arsc.chunk.TableBlock;
import com.reandroid.arsc.chunk.xml.AndroidManifestBlock;
import com.reandroid.arsc.value.ValueType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes an apk with ARSCLib and signs it with apksig. */
public final class ApkPackage {

    private static final int VERSION_NAME = 0x0101021c;
    private static final int VERSION_CODE_MAJOR = 0x01010576;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final AndroidManifestBlock manifest = new AndroidManifestBlock();
    private SigningKey key = SigningKey.SHOP;
    private boolean v1Only;

    public ApkPackage() {
        manifest.setPackageName("com.example.shop");
        manifest.setMinSdkVersion(21);
        manifest.setTargetSdkVersion(28);
        version("1.0.0", 100);
    }

    public ApkPackage packageName(String name) {
        manifest.setPackageName(name);
        return this;
    }

    public ApkPackage version(String name, long code) {
        manifest.setVersionCode((int) code);
        manifest.setVersionName(name);
        return this;
    }

    public ApkPackage versionCodeMajor(int major) {
        manifest.getManifestElement()
                .getOrCreateAndroidAttribute("versionCodeMajor", VERSION_CODE_MAJOR)
                .setTypeAndData(ValueType.DEC, major);
        return this;
    }

    /** Puts the version name into the resources, in several languages, behind a reference to a reference. */
    public ApkPackage versionNameAsResource(String name) {
        var table = new TableBlock();
        var block = table.newPackage(0x7f, "com.example.shop");
        block.getOrCreate("de", "string", "real_version").setValueAsString("nicht " + name);
        var real = block.getOrCreate("", "string", "real_version");
        real.setValueAsString(name);
        var alias = block.getOrCreate("", "string", "version");
        alias.setValueAsRaw(ValueType.REFERENCE, real.getResourceId());
        table.refreshFull();
        files.put("resources.arsc", table.getBytes());
        manifest.getManifestElement()
                .getOrCreateAndroidAttribute("versionName", VERSION_NAME)
                .setTypeAndData(ValueType.REFERENCE, alias.getResourceId());
        return this;
    }

    /** Puts the version name into the resources, one for each of these configurations; "" is the default. */
    public ApkPackage versionNames(Map<String, String> byConfiguration) {
        var table = new TableBlock();
        var block = table.newPackage(0x7f, "com.example.shop");
        var id = 0;
        for (var name : byConfiguration.entrySet()) {
            var entry = block.getOrCreate(name.getKey(), "string", "version");
            entry.setValueAsString(name.getValue());
            id = entry.getResourceId();
        }
        table.refreshFull();
        files.put("resources.arsc", table.getBytes());
        manifest.getManifestElement()
                .getOrCreateAndroidAttribute("versionName", VERSION_NAME)
                .setTypeAndData(ValueType.REFERENCE, id);
        return this;
    }

    /** The uni-app inside, by its manifest.json. */
    public ApkPackage app(String appid, String manifestJson) {
        return file("assets/apps/" + appid + "/www/manifest.json", Packages.bytes(manifestJson));
    }

    public ApkPackage file(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    public byte[] fileBytes(String name) {
        return files.get(name);
    }

    public ApkPackage signedBy(SigningKey signer) {
        key = signer;
        return this;
    }

    /** Signed as before Android 7. */
    public ApkPackage v1Only() {
        v1Only = true;
        return this;
    }

    public byte[] unsigned() {
        manifest.refreshFull();
        var all = new LinkedHashMap<String, byte[]>();
        all.put("AndroidManifest.xml", manifest.getBytes());
        all.putAll(files);
        return Packages.zip(all);
    }

    public byte[] build() {
        try {
            var input = Files.write(Scratch.folder("apk").resolve("unsigned.apk"), unsigned());
            var output = input.resolveSibling("signed.apk");
            new ApkSigner.Builder(List.of(key.config()))
                    .setInputApk(input.toFile())
                    .setOutputApk(output.toFile())
                    .setV1SigningEnabled(true)
                    .setV2SigningEnabled(!v1Only)
                    .setV3SigningEnabled(!v1Only)
                    .setV4SigningEnabled(false)
                    .build()
                    .sign();
            return Files.readAllBytes(output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ApkFormatException | GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
