/**
 * The steps that make the source right: checkout, check, install, build, pack. {@code command} runs programs, {@code git} fetches,
 * {@code freeze} knows the days on which nothing is published.
 */
@NullMarked
package io.upushy.pipeline.steps.ci;

import org.jspecify.annotations.NullMarked;
