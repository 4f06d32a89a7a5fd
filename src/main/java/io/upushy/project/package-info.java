/** Projects and who may touch them. {@code ProjectAccess} is the one gate every call about a project passes. */
@NullMarked
package io.upushy.project;

import org.jspecify.annotations.NullMarked;
