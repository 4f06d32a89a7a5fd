package io.upushy.hosting.proxymanager;

/** With what a proxy host answers over HTTPS. */
public sealed interface CertificateChoice {

    /** Over HTTP only. */
    record None() implements CertificateChoice {}

    /** One that is there, of {@link ProxyManager#certificates}. */
    record Existing(long id) implements CertificateChoice {}

    /** A new one of Let's Encrypt for the host's domains, which must lead to Nginx Proxy Manager already. */
    record LetsEncrypt() implements CertificateChoice {}
}
