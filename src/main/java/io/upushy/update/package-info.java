/** The device's call: which release, if any, a device should install. Answers come from memory; nothing here waits for a database. */
@NullMarked
package io.upushy.update;

import org.jspecify.annotations.NullMarked;
