package io.upushy.pipeline.run;

import io.upushy.testing.UpushyTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A test of runs on a server with short leases; inject {@link TestRuns}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@UpushyTest
@Import(TestRuns.class)
@TestPropertySource(properties = {"PIPELINE_LEASE_SECONDS=2", "PIPELINE_WORKERS=8", "PIPELINE_PROJECT_RUNS=8"})
@interface EngineTest {}
