package io.upushy.pipeline.run;

import io.upushy.pipeline.Step;
import io.upushy.pipeline.StepLog;
import io.upushy.pipeline.definition.DefinitionReader;
import io.upushy.pipeline.definition.StoredPipeline;
import io.upushy.pipeline.definition.StoredPipelines;
import io.upushy.pipeline.log.RunLog;
import io.upushy.pipeline.log.RunLogs;
import io.upushy.pipeline.secret.ProjectSecrets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Stands in for the packages around this one where a server has none of them. */
@Configuration(proxyBeanMethods = false)
public class Doubles {

    /** The key of a system property or a variable of the environment. */
    public static final String YAML = "TEST_PIPELINE";

    private static String yaml() {
        var told = System.getProperty(YAML, Objects.requireNonNullElse(System.getenv(YAML), ""));
        return told.isEmpty() ? "steps: [{engine-local: {}}]" : told;
    }

    @Bean
    @ConditionalOnMissingBean
    DefinitionReader definitionReader(ObjectProvider<Step<?>> kinds) {
        return new PlainReader(kinds);
    }

    /** Every project has one definition, whose id is the project's: what the environment says, for servers in processes. */
    @Bean
    @ConditionalOnMissingBean
    StoredPipelines storedPipelines() {
        return id -> id.length() == 36 ? Mono.just(new StoredPipeline(id, id, "The project's", yaml())) : Mono.empty();
    }

    @Bean
    @ConditionalOnMissingBean
    ProjectSecrets projectSecrets() {
        return new ProjectSecrets() {
            @Override
            public Mono<Map<String, String>> values(String projectId, Collection<String> names) {
                return names.contains("TOKEN") ? Mono.just(Map.of("TOKEN", "s3cret")) : Mono.empty();
            }

            @Override
            public Mono<List<String>> allValues(String projectId) {
                return Mono.just(List.of("s3cret"));
            }
        };
    }

    @Bean
    @ConditionalOnMissingBean
    RunLogs runLogs() {
        return (run, project) -> Mono.just(new Silent());
    }

    private static final class Silent implements RunLog {

        @Override
        public StepLog of(String step) {
            return new SilentStep();
        }

        @Override
        public void mask(Collection<String> secrets) {}

        @Override
        public Mono<Void> flush() {
            return Mono.empty();
        }

        @Override
        public Mono<Void> close() {
            return Mono.empty();
        }
    }

    private static final class SilentStep implements StepLog, StepLog.Output {

        @Override
        public void line(String text) {}

        @Override
        public Output output() {
            return this;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {}

        @Override
        public void close() {}
    }
}
