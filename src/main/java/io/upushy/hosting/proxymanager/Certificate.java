package io.upushy.hosting.proxymanager;

import java.util.List;

/**
 * A certificate that Nginx Proxy Manager has.
 *
 * @param provider {@code letsencrypt} or {@code other}
 * @param expires as Nginx Proxy Manager writes it
 */
public record Certificate(long id, String name, String provider, List<String> domains, String expires) {}
