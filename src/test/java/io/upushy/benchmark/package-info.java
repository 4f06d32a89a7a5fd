/** The benchmark: {@code ./mvnw -Pbenchmark -DskipTests verify} measures the server against named baselines in the same run. */
@NullMarked
package io.upushy.benchmark;

import org.jspecify.annotations.NullMarked;
