/**
 * For the older build client, which speaks socket.io: a connection describes a build, which becomes a run; what becomes of the run
 * is told in the client's words. On a port of its own, off unless CLOUDBUILD_PORT is set.
 */
@NullMarked
package io.upushy.pipeline.cloudbuild;

import org.jspecify.annotations.NullMarked;
