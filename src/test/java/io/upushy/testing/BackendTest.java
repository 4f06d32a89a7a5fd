package io.upushy.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that runs on each backend, as {@link UpushyTest} does, and starts what it needs itself. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("backend")
@ExtendWith(BackendAvailable.class)
public @interface BackendTest {}
