/**
 * The step that tells people and other systems how a run goes: webhook, DingTalk robot, e-mail. Owners of a project may name
 * hosts inside the network, as self-hosted receivers are: what these answer is never shown, beyond a status or DingTalk's own
 * error, and redirects are not followed.
 */
@NullMarked
package io.upushy.pipeline.steps.notify;

import org.jspecify.annotations.NullMarked;
