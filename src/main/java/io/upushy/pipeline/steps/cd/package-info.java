/** Steps that make a build run: into the object store, and over ssh onto a server. */
@NullMarked
package io.upushy.pipeline.steps.cd;

import org.jspecify.annotations.NullMarked;
