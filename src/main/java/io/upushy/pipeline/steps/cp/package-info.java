/** Steps that make what runs reachable for people: releases to devices. */
@NullMarked
package io.upushy.pipeline.steps.cp;

import org.jspecify.annotations.NullMarked;
