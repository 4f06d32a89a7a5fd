/**
 * Settings that administrators change while the server runs: kept in the database, so that all instances have the same, with
 * what was configured at the start as the default. Other modules say which of theirs are of this kind.
 */
@NullMarked
package io.upushy.settings;

import org.jspecify.annotations.NullMarked;
