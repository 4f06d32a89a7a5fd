/**
 * The request signature of published admin panels: when API_SIGN_RSA_PRIVATE_KEY_BASE64 is set, calls under {@code /api} must
 * prove that they were made just now, once, by somebody who holds the public key.
 */
@NullMarked
package io.upushy.auth.signature;

import org.jspecify.annotations.NullMarked;
