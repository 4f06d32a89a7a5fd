/**
 * What every HTTP answer has in common: the envelope, errors in the caller's language, paging, request ids, the client's
 * address and the public base URL. Knows nothing about users, projects or releases.
 */
@NullMarked
package io.upushy.web;

import org.jspecify.annotations.NullMarked;
