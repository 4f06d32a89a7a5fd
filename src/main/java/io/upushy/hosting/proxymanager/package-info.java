/** The client of Nginx Proxy Manager, which leads domains to hosted apps. */
@NullMarked
package io.upushy.hosting.proxymanager;

import org.jspecify.annotations.NullMarked;
