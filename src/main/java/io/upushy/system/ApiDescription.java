package io.upushy.system;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.upushy.auth.AccessRule;
import io.upushy.auth.AccessRule.Audience;
import io.upushy.web.Envelope;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Adds to the API description what all operations share: the envelope, who may call, and the errors anyone may meet. */
@Component
class ApiDescription implements OpenApiCustomizer {

    private static final String JSON = "application/json";
    private static final String LOGIN = "login";
    private static final String API_TOKEN = "apiToken";
    /** What each kind of error blames, as an example. */
    private static final Map<String, String> FIELDS = Map.of(
            "400",
            "name",
            "401",
            "Authorization",
            "403",
            "projectId",
            "404",
            "id",
            "409",
            "versionCode",
            "413",
            "file",
            "415",
            "Content-Type",
            "422",
            "file",
            "429",
            "address");

    private static final String ERROR = "#/components/schemas/Envelope";

    private final List<AccessRule> rules;
    private final AnswerSchemas answers;
    private final BuildProperties build;

    ApiDescription(List<AccessRule> rules, AnswerSchemas answers, BuildProperties build) {
        this.rules = rules;
        this.answers = answers;
        this.build = build;
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(new Info()
                .title("upushy")
                .version(build.getVersion())
                .description("Hot updates (wgt) and native packages for uni-app. Every answer is an envelope: success,"
                        + " statusCode, message in the language of Accept-Language (zh-CN or en), data, and on failure"
                        + " errors naming the fields and the requestId to look for in the log."));
        api.getComponents()
                .addSecuritySchemes(LOGIN, bearer("The token of POST /api/user/login, valid for some minutes"))
                .addSecuritySchemes(API_TOKEN, bearer("A project's API token (upt_…), for CI jobs"));
        answers.addTo(api);
        ModelConverters.getInstance(true).read(Envelope.class).forEach(api.getComponents()::addSchemas);
        api.getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((method, operation) -> describe(path, method, operation)));
    }

    private static SecurityScheme bearer(String description) {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description(description);
    }

    private void describe(String path, HttpMethod method, Operation operation) {
        if (!path.startsWith("/api/")) {
            return;
        }
        wrapAnswer(operation);
        addError(operation, "400", "A value is not valid; errors name the field", takesInput(operation));
        addError(operation, "503", "The database or another dependency does not answer; try again shortly", true);
        var audience = audienceOf(path, method);
        if (audience == Audience.PUBLIC) {
            operation.security(List.of());
            return;
        }
        addError(operation, "401", "Nobody is logged in, or the login has ended", true);
        addError(operation, "403", "Not the caller's to do", true);
        operation.addSecurityItem(new SecurityRequirement().addList(LOGIN));
        if (audience == Audience.API_TOKEN) {
            operation.addSecurityItem(new SecurityRequirement().addList(API_TOKEN));
        }
    }

    private static boolean takesInput(Operation operation) {
        return operation.getRequestBody() != null || operation.getParameters() != null;
    }

    private @Nullable Audience audienceOf(String path, HttpMethod method) {
        var parsed = PathContainer.parsePath(path);
        return rules.stream()
                .filter(rule -> rule.method() == null || rule.method().name().equals(method.name()))
                .filter(rule -> pattern(rule).matches(parsed))
                .map(AccessRule::audience)
                .findFirst()
                .orElse(null);
    }

    private static PathPattern pattern(AccessRule rule) {
        return PathPatternParser.defaultInstance.parse(rule.pattern());
    }

    private static void wrapAnswer(Operation operation) {
        var ok = operation.getResponses().computeIfAbsent("200", status -> new ApiResponse());
        var data = dataOf(ok);
        var envelope = new ObjectSchema();
        envelope.addProperty("success", new BooleanSchema().example(true));
        envelope.addProperty("statusCode", new IntegerSchema().example(200));
        envelope.addProperty("message", new StringSchema());
        envelope.setRequired(List.of("success", "statusCode", "message"));
        if (data != null) {
            envelope.addProperty("data", data);
        }
        ok.description(ok.getDescription() == null ? "OK" : ok.getDescription());
        if (!isAnotherFormat(ok)) {
            ok.content(new Content().addMediaType(JSON, new MediaType().schema(envelope)));
        }
        for (var entry : operation.getResponses().entrySet()) {
            if (!entry.getKey().startsWith("2")) {
                entry.getValue()
                        .content(errorContent(entry.getKey(), entry.getValue().getDescription()));
            }
        }
    }

    /** Events or plain text, which have no envelope around them. */
    private static boolean isAnotherFormat(ApiResponse response) {
        return response.getContent() != null
                && response.getContent().keySet().stream().anyMatch(type -> type.startsWith("text/"));
    }

    private static @Nullable Schema<?> dataOf(ApiResponse response) {
        if (response.getContent() == null) {
            return null;
        }
        return response.getContent().values().stream()
                .map(MediaType::getSchema)
                .findFirst()
                .orElse(null);
    }

    private static void addError(Operation operation, String status, String description, boolean applies) {
        if (applies) {
            operation
                    .getResponses()
                    .putIfAbsent(
                            status,
                            new ApiResponse().description(description).content(errorContent(status, description)));
        }
    }

    private static Content errorContent(String status, String description) {
        var example = Map.of(
                "success",
                false,
                "statusCode",
                Integer.parseInt(status),
                "message",
                description,
                "errors",
                List.of(FIELDS.containsKey(status) ? FIELDS.get(status) + ": " + description : description),
                "requestId",
                "2f6k1m9x");
        return new Content()
                .addMediaType(
                        JSON, new MediaType().schema(new Schema<>().$ref(ERROR)).example(example));
    }
}
