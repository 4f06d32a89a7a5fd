/**
 * Who is calling: accounts, captcha, login and refresh, API tokens, the request signature and the security chain. The other
 * modules see a {@link io.upushy.auth.Caller} and ask for nothing else.
 */
@NullMarked
package io.upushy.auth;

import org.jspecify.annotations.NullMarked;
