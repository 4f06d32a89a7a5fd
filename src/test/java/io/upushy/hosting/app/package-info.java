/** Hosted apps from their library to their domains, against stand-ins of the three servers. */
@NullMarked
package io.upushy.hosting.app;

import org.jspecify.annotations.NullMarked;
