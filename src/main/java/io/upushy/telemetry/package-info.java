/**
 * What devices and logins left behind: update log, devices, reports, login log, and the statistics on them. Listens to the
 * other modules; nobody depends on it. Records wait in memory at most {@code BatchWriter.INTERVAL}, which is what a crash can
 * lose; from then on they are in Redis, where there is one, or in the database.
 */
@NullMarked
package io.upushy.telemetry;

import org.jspecify.annotations.NullMarked;
