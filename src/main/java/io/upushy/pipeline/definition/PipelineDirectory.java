package io.upushy.pipeline.definition;

import io.upushy.pipeline.definition.Written.Placed;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Apart from the service, whose guards need it. */
@Component
class PipelineDirectory implements StoredPipelines {

    private static final Pattern REPOSITORY = Pattern.compile("\\.steps\\[\\d+]\\.checkout\\.repository");

    private final PipelineRepository pipelines;

    PipelineDirectory(PipelineRepository pipelines) {
        this.pipelines = pipelines;
    }

    @Override
    public Mono<StoredPipeline> find(String id) {
        return pipelines.find(id).map(PipelineAnswer::stored);
    }

    @Override
    public Mono<Set<String>> repositories(String projectId) {
        return pipelines
                .yamlsOfProject(projectId)
                .flatMapIterable(PipelineDirectory::namedIn)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> namedIn(String yaml) {
        var written = YamlText.read(yaml, new Mistakes());
        return written == null
                ? List.of()
                : written.texts("").stream()
                        .filter(text -> REPOSITORY.matcher(text.path()).matches())
                        .map(Placed::text)
                        .toList();
    }
}
