/**
 * How settings are read and what is said of wrong ones: the records that declare them are the modules' own. A blank value
 * means "not set", and one message names every value that cannot be used.
 */
@NullMarked
package io.upushy.web.settings;

import org.jspecify.annotations.NullMarked;
