package io.upushy.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the running server, over real HTTP on a random port. The suite runs once on the embedded default and once
 * on MariaDB and Redis ({@code -Dupushy.backend=embedded|mysql}); every application context has a database of its own.
 * Captchas are off unless the test's {@code properties} say otherwise. Inject {@link Server} to speak to it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("backend")
@ExtendWith(BackendAvailable.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = Backend.class)
public @interface UpushyTest {}
