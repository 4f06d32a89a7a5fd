package io.upushy.pipeline.steps.ci.command;

import io.upushy.testing.Scratch;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** What steps run programs with, without a server around it. */
public final class StepTools implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Path dataDir;

    private StepTools(Map<String, ?> settings) {
        dataDir = Path.of(settings.get("DATA_DIR").toString());
        context.getEnvironment()
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new HashMap<>(settings)));
        context.register(Parts.class);
        context.refresh();
    }

    @ComponentScan({"io.upushy.pipeline.steps.ci.command", "io.upushy.pipeline.steps.ci.git"})
    @ConfigurationPropertiesScan({"io.upushy.pipeline.steps.ci.command", "io.upushy.pipeline.steps.ci.git"})
    @org.springframework.boot.context.properties.EnableConfigurationProperties
    static class Parts {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    /** With these settings, by their upper-case names, and a DATA_DIR of its own unless that is among them. */
    public static StepTools with(Map<String, ?> settings) {
        var all = new HashMap<String, Object>(Map.of("DATA_DIR", Scratch.folder("tools")));
        all.put("PIPELINE_GIT_PROTOCOLS", "https,http,ssh,file");
        all.putAll(settings);
        return new StepTools(all);
    }

    /** With processes of this machine. */
    public static StepTools withProcesses() {
        return with(Map.of("PIPELINE_EXECUTOR", "process", "PIPELINE_PROCESS_EXECUTOR", "true"));
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public Path dataDir() {
        return dataDir;
    }

    /** A run's workspace with an empty source. */
    public Path workspace() {
        try {
            var workspace = dataDir.resolve("workspaces")
                    .resolve(java.util.UUID.randomUUID().toString());
            java.nio.file.Files.createDirectories(workspace.resolve("source"));
            return workspace;
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
