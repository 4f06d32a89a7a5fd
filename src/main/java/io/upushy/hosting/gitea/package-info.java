/** The client of Gitea, which keeps the repository of each hosted app. */
@NullMarked
package io.upushy.hosting.gitea;

import org.jspecify.annotations.NullMarked;
