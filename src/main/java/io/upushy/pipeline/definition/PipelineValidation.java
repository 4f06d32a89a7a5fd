package io.upushy.pipeline.definition;

import io.upushy.auth.Caller;
import io.upushy.pipeline.definition.InvalidDefinition.Problem;
import io.upushy.pipeline.definition.PipelineRequests.Finding;
import io.upushy.pipeline.definition.PipelineRequests.Findings;
import io.upushy.pipeline.definition.YamlDefinitionReader.Reading;
import io.upushy.pipeline.secret.SecretNames;
import io.upushy.project.ProjectAccess;
import io.upushy.project.ProjectRole;
import io.upushy.web.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Tells people what is wrong with a definition, and what may go wrong when it is run. */
@Service
class PipelineValidation {

    private final YamlDefinitionReader reader;
    private final SecretNames secrets;
    private final ProjectAccess access;
    private final Messages messages;

    PipelineValidation(YamlDefinitionReader reader, SecretNames secrets, ProjectAccess access, Messages messages) {
        this.reader = reader;
        this.secrets = secrets;
        this.access = access;
        this.messages = messages;
    }

    Mono<Findings> validate(Caller caller, PipelineRequests.Validate request, Locale locale) {
        var reading = Mono.fromCallable(() -> reader.inspect(request.yaml())).subscribeOn(Schedulers.boundedElastic());
        return access.require(caller, request.projectId(), ProjectRole.OWNER)
                .then(Mono.zip(reading, secrets.of(request.projectId())))
                .map(found -> findings(caller, found.getT1(), found.getT2(), locale));
    }

    private Findings findings(Caller caller, Reading reading, Set<String> known, Locale locale) {
        var warnings = reading.secrets().stream()
                .filter(secret -> !known.contains(secret.text()))
                .map(secret -> new Problem(
                        secret.line(), secret.path(), "pipeline.definition.secretMissing", List.of(secret.text())))
                .toList();
        var problems = Stream.concat(reading.problems().stream(), forbidden(caller, reading))
                .toList();
        return new Findings(texts(problems, locale), texts(warnings, locale));
    }

    private static Stream<Problem> forbidden(Caller caller, Reading reading) {
        var definition = reading.definition();
        var step = definition == null || caller.isAdmin() ? null : definition.forAdministrators();
        if (definition == null || step == null) {
            return Stream.empty();
        }
        var kind = step.step().kind();
        var path = "steps[" + definition.steps().indexOf(step) + "]." + kind;
        return Stream.of(
                new Problem(step.line(), path, "pipeline.definition.administratorsOnly", List.of(step.name(), kind)));
    }

    private List<Finding> texts(List<Problem> problems, Locale locale) {
        return problems.stream()
                .map(problem -> new Finding(
                        problem.line(),
                        problem.path(),
                        messages.get(locale, problem.key(), problem.arguments().toArray())))
                .toList();
    }
}
