/** Webhooks of code hosts: what they deliver is verified, judged by the definition's triggers, recorded, and starts runs. */
@NullMarked
package io.upushy.pipeline.webhook;

import org.jspecify.annotations.NullMarked;
