package io.upushy.release.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a package says about itself; null where it says nothing.
 *
 * @param appid the uni-app's id, {@code __UNI__…}
 * @param packageName Android's package name or iOS's bundle id
 * @param signers SHA-256 of the signing certificates, 64 hex digits each; empty where packages are not signed
 * @param formerSigners the certificates that the signer has proven to succeed
 * @param modules what a wgt asks for, or what a native package was built with
 */
public record PackageContents(
        @Nullable String appid,
        @Nullable String packageName,
        @Nullable String version,
        @Nullable Long versionCode,
        List<String> signers,
        List<String> formerSigners,
        @Nullable NativeModules modules) {}
