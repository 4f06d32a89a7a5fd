/**
 * Hosted apps: what was installed, and every change to it as a run of the server itself. What an app runs as is told by the three
 * servers each time it is asked for; only what was asked for is kept here.
 */
@NullMarked
package io.upushy.hosting.app;

import org.jspecify.annotations.NullMarked;
