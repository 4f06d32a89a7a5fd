package io.upushy.release.inspection;

import com.android.apksig.ApkVerifier;
import com.android.apksig.ApkVerifier.IssueWithParams;
import com.android.apksig.SigningCertificateLineage;
import com.android.apksig.apk.ApkFormatException;
import com.android.apksig.util.DataSources;
import io.upushy.web.ApiException;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who signed an apk, by the rules of the phones that check it.
 *
 * @param current SHA-256 of the certificates
 * @param former SHA-256 of those that the current one has proven to succeed
 */
record ApkSigners(List<String> current, List<String> former) {

    /** Android 7.0. Older ones also unpack and digest every file, which says nothing about newer ones. */
    private static final int ANDROID_7 = 24;

    private static final String META_INF = "META-INF/";
    private static final int MOST_BLOCK = 16 << 20;
    private static final int MOST_SIGNATURE_FILE = 32 << 20;
    private static final int FOOTER_SIZE = 24;
    private static final long MAGIC_LOW = 0x20676953204b5041L; // "APK Sig Block 42"
    private static final long MAGIC_HIGH = 0x3234206b636f6c42L;

    static ApkSigners of(ZipArchive zip, Deadline deadline) throws IOException {
        checkFiles(zip);
        checkBlock(zip);
        var verifier = new ApkVerifier.Builder(new TimedSource(DataSources.asDataSource(zip.file()), deadline))
                .setMinCheckedPlatformVersion(ANDROID_7)
                .build();
        try {
            var result = verifier.verify();
            if (!result.isVerified() || result.getSignerCertificates().isEmpty()) {
                throw refused(result.getAllErrors());
            }
            return new ApkSigners(
                    digests(result.getSignerCertificates()), former(result.getSigningCertificateLineage()));
        } catch (ApkFormatException | NoSuchAlgorithmException unreadable) {
            throw refused(List.of());
        }
    }

    /** apksig reads these into memory as they are. */
    private static void checkFiles(ZipArchive zip) {
        for (var member : zip.members()) {
            var name = member.name().toUpperCase(Locale.ROOT);
            var atTop = name.startsWith(META_INF) && name.indexOf('/', META_INF.length()) < 0;
            if (atTop && member.size() > MOST_SIGNATURE_FILE) {
                throw ApiException.unprocessable(
                        "package", "release.package.memberTooLarge", member.name(), MOST_SIGNATURE_FILE >> 10);
            }
        }
    }

    /** So is the block of signatures before the directory. */
    private static void checkBlock(ZipArchive zip) throws IOException {
        var end = zip.directoryOffset();
        if (end < FOOTER_SIZE) {
            return;
        }
        var footer = ZipDirectory.bytes(zip.file(), end - FOOTER_SIZE, FOOTER_SIZE);
        var isBlock = footer.getLong(8) == MAGIC_LOW && footer.getLong(16) == MAGIC_HIGH;
        if (isBlock && (footer.getLong(0) < 0 || footer.getLong(0) > MOST_BLOCK)) {
            throw refused(List.of());
        }
    }

    private static ApiException refused(List<IssueWithParams> errors) {
        var reason = errors.isEmpty() ? "-" : ZipRules.shown(errors.get(0).toString());
        return ApiException.unprocessable("package", "release.package.unsigned", reason);
    }

    private static List<String> former(@Nullable SigningCertificateLineage lineage) {
        return lineage == null ? List.of() : digests(lineage.getCertificatesInLineage());
    }

    private static List<String> digests(List<X509Certificate> certificates) {
        return certificates.stream().map(ApkSigners::digest).toList();
    }

    private static String digest(X509Certificate certificate) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(certificate.getEncoded()));
        } catch (NoSuchAlgorithmException | CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
