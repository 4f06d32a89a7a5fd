/** What devices and logins left behind: update log, devices, login log. Listens to the other modules; nobody depends on it. */
@NullMarked
package io.upushy.telemetry;

import org.jspecify.annotations.NullMarked;
