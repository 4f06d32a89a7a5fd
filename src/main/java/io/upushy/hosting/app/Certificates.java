package io.upushy.hosting.app;

import io.upushy.hosting.proxymanager.CertificateChoice;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The choice of a certificate as one word: {@value #NONE} for HTTP only, {@value #LETS_ENCRYPT} for a new one, or the number of one
 * that Nginx Proxy Manager has.
 */
public final class Certificates {

    public static final String NONE = "none";
    public static final String LETS_ENCRYPT = "letsencrypt";

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,9}");

    private Certificates() {}

    /** Empty when the word is none of these. */
    public static Optional<CertificateChoice> of(String word) {
        if (word.equals(NONE)) {
            return Optional.of(new CertificateChoice.None());
        }
        if (word.equals(LETS_ENCRYPT)) {
            return Optional.of(new CertificateChoice.LetsEncrypt());
        }
        return NUMBER.matcher(word).matches()
                ? Optional.of(new CertificateChoice.Existing(Long.parseLong(word)))
                : Optional.empty();
    }
}
