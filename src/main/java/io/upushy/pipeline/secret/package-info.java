/** Secrets of projects, encrypted at rest: written by people, read by the steps that are given them and by nobody else. */
@NullMarked
package io.upushy.pipeline.secret;

import org.jspecify.annotations.NullMarked;
