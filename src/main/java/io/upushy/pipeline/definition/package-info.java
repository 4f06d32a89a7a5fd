/** What people write: definitions in YAML, read and checked with line numbers, stored per project. */
@NullMarked
package io.upushy.pipeline.definition;

import org.jspecify.annotations.NullMarked;
