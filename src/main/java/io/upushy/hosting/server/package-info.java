/** The three servers hosted apps live on: where they are, how to log in, what their failures mean to a person. */
@NullMarked
package io.upushy.hosting.server;

import org.jspecify.annotations.NullMarked;
