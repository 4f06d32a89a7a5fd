/**
 * Hosted apps: from a library to a repository in Gitea, running containers in Portainer and a domain in Nginx Proxy Manager,
 * whole or not at all. This package is empty: {@code server} knows the three servers, a package beside it speaks with each.
 */
@NullMarked
package io.upushy.hosting;

import org.jspecify.annotations.NullMarked;
