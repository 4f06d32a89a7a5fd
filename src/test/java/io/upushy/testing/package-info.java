/** What the tests share: a running server on either backend, and clients that speak to it as its users do. */
@NullMarked
package io.upushy.testing;

import org.jspecify.annotations.NullMarked;
