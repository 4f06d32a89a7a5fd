/**
 * The steps of hosted apps' runs. Each looks at what is there before it does anything, so that it can be done again after it was cut
 * off; what it makes carries its run's mark, and only that is taken back.
 */
@NullMarked
package io.upushy.hosting.steps;

import org.jspecify.annotations.NullMarked;
