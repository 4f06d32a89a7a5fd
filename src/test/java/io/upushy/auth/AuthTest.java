package io.upushy.auth;

import io.upushy.testing.UpushyTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.Import;

/** A test on a server without accounts, whose clock can be moved; all such tests share one application context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@UpushyTest
@Import({MovableClock.class, LoginListener.class, TokenEcho.class})
@ExtendWith(NoAccounts.class)
@interface AuthTest {}
