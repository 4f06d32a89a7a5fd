package io.upushy.hosting.stub;

import io.upushy.testing.UpushyTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** A test of hosted apps, whose server gives up on calls after two seconds. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@UpushyTest
@TestPropertySource(properties = {"HOSTING_TIMEOUT=2", "HOSTING_DEPLOY_TIMEOUT=2"})
public @interface HostingTest {}
