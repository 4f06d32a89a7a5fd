package io.upushy.web;

import io.upushy.web.InvalidFields.Problem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the text fields of a form as the request record a JSON body would be read as, under the same constraints. */
@Component
public class FormFields {

    private final JsonMapper json;
    private final Validator validator;

    FormFields(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** @throws InvalidFields naming each field that cannot be used */
    public <T> T read(Map<String, String> fields, Class<T> type) {
        var request = convert(fields, type);
        var problems = new ArrayList<Problem>();
        for (var violation : validator.validate(request)) {
            problems.add(toProblem(violation));
        }
        if (!problems.isEmpty()) {
            throw new InvalidFields(problems);
        }
        return request;
    }

    private <T> T convert(Map<String, String> fields, Class<T> type) {
        try {
            return json.convertValue(fields, type);
        } catch (JacksonException mismatch) {
            var field = mismatch.getPath().stream()
                    .map(JacksonException.Reference::getPropertyName)
                    .collect(Collectors.joining("."));
            throw new InvalidFields(List.of(new Problem(field, "validation.type")));
        }
    }

    private static Problem toProblem(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        var name = constraint.getAnnotation().annotationType().getSimpleName();
        var field = violation.getPropertyPath().toString();
        var attributes = constraint.getAttributes();
        var bounds = Stream.of("max", "min", "value").map(attributes::get).filter(Objects::nonNull);
        return new Problem(
                field,
                "validation." + name,
                Stream.concat(Stream.of(field), bounds).toList());
    }
}
