package io.upushy.hosting.stub;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API description of a server, and what a request or an answer has that is not according to it. */
final class Spec {

    /** Statuses and error bodies that a description leaves out; the servers have them all the same. */
    private static final Set<String> LEFT_OUT =
            Set.of("validation.response.status.unknown", "validation.response.body.unexpected");

    private static final int ERROR = 400;
    private static final Map<String, Spec> LOADED = new ConcurrentHashMap<>();

    private final String base;
    private final JsonNode document;
    private final OpenApiInteractionValidator validator;

    private Spec(String base, JsonNode document) {
        this.base = base;
        this.document = document;
        var levels = LevelResolver.create()
                .withLevel("validation.request.parameter.query.unexpected", Level.ERROR)
                .build();
        this.validator = OpenApiInteractionValidator.createForInlineApiSpecification(
                        JsonMapper.shared().writeValueAsString(document))
                .withBasePathOverride(base)
                .withLevelResolver(levels)
                .build();
    }

    static Spec gitea() {
        return LOADED.computeIfAbsent("gitea", name -> new Spec("/api/v1", SpecFile.read("gitea.swagger.json")));
    }

    static Spec portainer() {
        return LOADED.computeIfAbsent("portainer", name -> new Spec("/api", SpecFile.read("portainer.swagger.yaml")));
    }

    static Spec proxyManager() {
        return LOADED.computeIfAbsent(
                "proxy-manager", name -> new Spec("/api", SpecFile.read("nginx-proxy-manager.openapi.json")));
    }

    /** What comes before the paths of the description. */
    String base() {
        return base;
    }

    /** The name of an operation; it must be one. */
    String operation(String method, String template) {
        var name = document.path("paths")
                .path(template)
                .path(method.toLowerCase(Locale.ROOT))
                .path("operationId")
                .asString("");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("The description has no " + method + " " + template);
        }
        return name;
    }

    /** What is wrong with a request; nothing when it is as described. */
    List<String> wrong(StubRequest request, String path) {
        var asked = new SimpleRequest.Builder(request.method(), base + path);
        request.headers().forEach((name, value) -> asked.withHeader(name, value));
        request.query().forEach((name, value) -> asked.withQueryParam(name, value));
        if (!request.body().isEmpty()) {
            asked.withBody(request.body());
        }
        return errors(validator.validateRequest(asked.build()), Set.of());
    }

    /** What is wrong with an answer. */
    List<String> wrong(StubRequest request, String path, StubAnswer answer) {
        var answered = SimpleResponse.Builder.status(answer.status());
        if (!answer.contentType().isEmpty()) {
            answered.withContentType(answer.contentType()).withBody(answer.body());
        }
        var report =
                validator.validateResponse(base + path, Request.Method.valueOf(request.method()), answered.build());
        return errors(report, answer.status() < ERROR ? Set.of() : LEFT_OUT);
    }

    private static List<String> errors(ValidationReport report, Set<String> ignored) {
        return report.getMessages().stream()
                .filter(message -> message.getLevel() == Level.ERROR && !ignored.contains(message.getKey()))
                .map(ValidationReport.Message::getMessage)
                .toList();
    }
}
