package io.upushy.system;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;

/**
 * Tells of the records that answers are made of which fields are always there: those that are not {@link Nullable}. With
 * that, clients generated from the description need not ask of every field whether it came.
 */
final class AnswerFields {

    private final Map<String, Schema<?>> schemas;
    private final Function<ResolvableType, Schema<?>> schemaOf;
    private final Set<String> done = new HashSet<>();

    /**
     * @param schemas by their names in the document
     * @param schemaOf a reference to a type's schema
     */
    AnswerFields(Map<String, Schema<?>> schemas, Function<ResolvableType, Schema<?>> schemaOf) {
        this.schemas = schemas;
        this.schemaOf = schemaOf;
    }

    /** Marks the fields of a type that is answered, and of all it holds. */
    void markRequired(ResolvableType type) {
        var raw = type.toClass();
        if (Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw)) {
            List.of(type.getGenerics()).forEach(this::markRequired);
        } else if (raw.isRecord() && raw.getName().startsWith("io.upushy.")) {
            markRecord(type, raw);
        }
    }

    private void markRecord(ResolvableType type, Class<?> raw) {
        var schema = referenced(schemaOf.apply(type));
        if (schema == null || schema.getProperties() == null || !done.add(type.toString())) {
            return;
        }
        var required = new ArrayList<String>();
        for (var component : raw.getRecordComponents()) {
            var name = nameOf(component);
            if (isAlwaysThere(component) && schema.getProperties().containsKey(name)) {
                required.add(name);
            }
            markRequired(ResolvableType.forType(component.getGenericType(), type));
        }
        schema.setRequired(required);
    }

    private @Nullable Schema<?> referenced(Schema<?> reference) {
        var ref = reference.get$ref();
        return ref == null ? null : schemas.get(ref.substring(ref.lastIndexOf('/') + 1));
    }

    private static boolean isAlwaysThere(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String nameOf(RecordComponent component) {
        var renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null || renamed.value().isEmpty() ? component.getName() : renamed.value();
    }
}
