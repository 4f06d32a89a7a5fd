/**
 * Short-lived state that all instances share (captchas, attempt counters, used nonces) and notices between them: in Redis
 * when REDIS_HOST is set, in this process otherwise.
 */
@NullMarked
package io.upushy.cache;

import org.jspecify.annotations.NullMarked;
