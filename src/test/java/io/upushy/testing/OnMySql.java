package io.upushy.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that has a meaning on MySQL or MariaDB only. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("backend")
@EnabledIfSystemProperty(named = "upushy.backend", matches = "mysql", disabledReason = "for the run on MariaDB")
@ExtendWith(BackendAvailable.class)
public @interface OnMySql {}
