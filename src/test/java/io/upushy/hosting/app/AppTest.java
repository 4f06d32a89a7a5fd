package io.upushy.hosting.app;

import io.upushy.testing.UpushyTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** A test of hosted apps' changes, whose server waits for nothing longer than a moment. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@UpushyTest
@TestPropertySource(
        properties = {
            "HOSTING_TIMEOUT=2",
            "HOSTING_DEPLOY_TIMEOUT=2",
            "HOSTING_SETTLE_SECONDS=1",
            "HOSTING_HEALTHY_SECONDS=4"
        })
@interface AppTest {}
