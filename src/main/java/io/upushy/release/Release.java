package io.upushy.release;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One version of an app for one platform; "source" on the wire.
 *
 * @param versionCode grows within the releases of one project, kind and platform
 * @param nativeVersionCode the native version a wgt is made for; 0 for a native release
 * @param url object key, or an absolute address that is stored as it is
 * @param size bytes of the package, null when it was never seen
 * @param md5 32 hex digits, null when the package was never seen
 * @param sha256 64 hex digits, null when the package was never seen
 * @param inspection what was found in the package, null when it was never inspected
 */
public record Release(
        String id,
        String projectId,
        ReleaseKind kind,
        Platform platform,
        String version,
        long versionCode,
        long nativeVersionCode,
        String url,
        UpdateMode mode,
        boolean enabled,
        String changelog,
        String remark,
        @Nullable Long size,
        @Nullable String md5,
        @Nullable String sha256,
        @Nullable Inspection inspection,
        Instant createdTime,
        Instant updatedTime) {

    /** The same release with another inspection. */
    Release with(@Nullable Inspection other) {
        return new Release(
                id,
                projectId,
                kind,
                platform,
                version,
                versionCode,
                nativeVersionCode,
                url,
                mode,
                enabled,
                changelog,
                remark,
                size,
                md5,
                sha256,
                other,
                createdTime,
                updatedTime);
    }

    /** The same release, its package read. */
    Release with(PackageInspection.Findings findings) {
        var facts = findings.facts();
        if (facts == null) {
            return findings.inspection() == null ? this : with(findings.inspection());
        }
        return new Release(
                id,
                projectId,
                kind,
                platform,
                version,
                versionCode,
                nativeVersionCode,
                url,
                mode,
                enabled,
                changelog,
                remark,
                facts.size(),
                facts.md5(),
                facts.sha256(),
                findings.inspection(),
                createdTime,
                updatedTime);
    }

    /** Whether nothing changed that a package is compared with. */
    boolean saysTheSameAs(Release other) {
        return version.equals(other.version)
                && versionCode == other.versionCode
                && nativeVersionCode == other.nativeVersionCode
                && Objects.equals(inspection, other.inspection);
    }

    /**
     * Whether {@link #url} goes to devices as it is. Everything else is an object key, and the store's public base goes
     * before it. Native iOS releases are addresses of any scheme, unless their package was uploaded here.
     */
    public boolean hasAbsoluteUrl() {
        if (url.startsWith("http://") || url.startsWith("https://")) {
            return true;
        }
        return kind == ReleaseKind.NATIVE && platform == Platform.IOS && sha256 == null;
    }
}
