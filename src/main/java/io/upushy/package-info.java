/** upushy: tells devices in one call whether there is an update. This package starts the server; each package below is a module. */
@NullMarked
package io.upushy;

import org.jspecify.annotations.NullMarked;
