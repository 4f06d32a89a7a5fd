/**
 * The library: apps that can be installed, those built in and those an administrator put into DATA_DIR. It only reads; what is
 * wrong with a template is told, and such a template is not installed.
 */
@NullMarked
package io.upushy.hosting.library;

import org.jspecify.annotations.NullMarked;
