/**
 * Moves runs forward: queue, leases, workers, retries, approvals, recovery and taking back, with the API to start and steer them.
 * What has happened stands in the database before anybody is told; a worker that dies is followed by another.
 */
@NullMarked
package io.upushy.pipeline.run;

import org.jspecify.annotations.NullMarked;
