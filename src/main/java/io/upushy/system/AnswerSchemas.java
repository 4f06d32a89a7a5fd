package io.upushy.system;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import reactor.core.publisher.Mono;

/**
 * Describes what each operation answers by what its handler returns. springdoc does so only for handlers that document no
 * response at all, and ours document their errors.
 */
@Component
class AnswerSchemas implements OperationCustomizer {

    private final Map<String, Schema<?>> found = new ConcurrentHashMap<>();
    private final Set<ResolvableType> answered = ConcurrentHashMap.newKeySet();

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        var ok = operation.getResponses().computeIfAbsent("200", status -> new ApiResponse());
        var returned = ResolvableType.forMethodReturnType(handler.getMethod());
        var data = returned.as(Mono.class).getGeneric(0);
        answered.add(data);
        if (ok.getContent() == null && data.resolve() != null && data.resolve() != Void.class) {
            ok.content(new Content().addMediaType("application/json", new MediaType().schema(schemaOf(data))));
        }
        return operation;
    }

    private Schema<?> schemaOf(ResolvableType type) {
        var resolved = ModelConverters.getInstance(true)
                .resolveAsResolvedSchema(new AnnotatedType(type.getType()).resolveAsRef(true));
        resolved.referencedSchemas.forEach((name, schema) -> found.put(name, schema));
        return resolved.schema;
    }

    /** Adds what the answers refer to and the document lacks, and says which fields of an answer are always there. */
    void addTo(OpenAPI api) {
        var known = api.getComponents().getSchemas();
        found.forEach((name, schema) -> {
            if (known == null || !known.containsKey(name)) {
                api.getComponents().addSchemas(name, schema);
            }
        });
        var schemas = new HashMap<String, Schema<?>>();
        api.getComponents().getSchemas().forEach((name, schema) -> schemas.put(name, schema));
        var fields = new AnswerFields(schemas, this::schemaOf);
        answered.forEach(fields::markRequired);
    }
}
