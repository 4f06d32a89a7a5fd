/**
 * The domains of hosted apps: their proxy hosts in Nginx Proxy Manager, with certificate and custom configuration. What is in the
 * way of a change is found before anything is done.
 */
@NullMarked
package io.upushy.hosting.publish;

import org.jspecify.annotations.NullMarked;
