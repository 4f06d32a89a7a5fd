package io.upushy.hosting.server;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Trusts a server's certificate as every browser does, name included; or, given a fingerprint, the one certificate that has it and no
 * other, whatever its name and age.
 */
final class ServerTrust extends X509ExtendedTrustManager {

    private final X509ExtendedTrustManager usual;
    private final @Nullable String fingerprint;

    ServerTrust(@Nullable String fingerprint) {
        this.usual = usual();
        this.fingerprint = fingerprint;
    }

    /** Which certificate was not trusted. */
    static final class Untrusted extends CertificateException {

        private final String fingerprint;

        Untrusted(String fingerprint, @Nullable Throwable cause) {
            super("not trusted: " + fingerprint, cause);
            this.fingerprint = fingerprint;
        }

        String fingerprint() {
            return fingerprint;
        }
    }

    private static X509ExtendedTrustManager usual() {
        try {
            var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init((KeyStore) null);
            for (var manager : factory.getTrustManagers()) {
                if (manager instanceof X509ExtendedTrustManager found) {
                    return found;
                }
            }
            throw new IllegalStateException("This JVM trusts no certificates at all");
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        var shown = fingerprintOf(chain[0]);
        if (fingerprint == null) {
            try {
                usual.checkServerTrusted(chain, authType, engine);
            } catch (CertificateException untrusted) {
                throw new Untrusted(shown, untrusted);
            }
        } else if (!fingerprint.equals(shown)) {
            throw new Untrusted(shown, null);
        }
    }

    /** SHA-256 in hexadecimal digits, lower case, nothing between them. */
    static String fingerprintOf(X509Certificate certificate) throws CertificateException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (GeneralSecurityException failure) {
            throw new CertificateException(failure);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        throw new CertificateException("Only connections of an engine are checked");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw new CertificateException("Only connections of an engine are checked");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        throw new CertificateException("Clients are not checked");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        throw new CertificateException("Clients are not checked");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw new CertificateException("Clients are not checked");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return usual.getAcceptedIssuers();
    }
}
