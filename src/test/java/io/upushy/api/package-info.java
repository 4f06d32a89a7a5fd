/** What holds for every operation of the API, whichever module it belongs to: read from the API's own description. */
package io.upushy.api;
