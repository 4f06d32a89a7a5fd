package io.upushy.pipeline.webhook;

import io.upushy.testing.UpushyTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A test of webhooks whose runs are only noted; all share one server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@UpushyTest
@Import({RecordedRuns.class, Hooks.class})
@TestPropertySource(properties = "PUBLIC_URL=https://updates.example.com/base/")
@interface HookTest {}
