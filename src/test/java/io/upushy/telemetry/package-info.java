@NullMarked
package io.upushy.telemetry;

import org.jspecify.annotations.NullMarked;
