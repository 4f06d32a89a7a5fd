/** The client of Portainer, which runs the containers of hosted apps. */
@NullMarked
package io.upushy.hosting.portainer;

import org.jspecify.annotations.NullMarked;
