/**
 * Stand-ins for Gitea, Portainer and Nginx Proxy Manager: real HTTP, real state, and every request and answer held to the API
 * descriptions those servers publish (src/test/resources/specs) by a validator made by others.
 */
@NullMarked
package io.upushy.hosting.stub;

import org.jspecify.annotations.NullMarked;
