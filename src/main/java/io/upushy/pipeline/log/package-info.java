/**
 * What runs write: lines with a sequence number, masked and stored in batches before anyone reads them, and told live over
 * WebSocket and server-sent events. Nothing is dropped from the record; whoever writes faster than it takes waits.
 */
@NullMarked
package io.upushy.pipeline.log;

import org.jspecify.annotations.NullMarked;
