/**
 * Serves the admin panel that client-admin builds into the jar: its page under every address that is not the API's, its
 * files for ever. Knows nothing of what the panel does.
 */
@NullMarked
package io.upushy.panel;

import org.jspecify.annotations.NullMarked;
