package io.upushy.pipeline.definition;

import io.upushy.pipeline.StepFailure;
import io.upushy.pipeline.definition.Definition.Settings;
import jakarta.validation.Validator;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Settings as they are written, filled in and checked once more whenever their step is executed. */
record FilledSettings<S>(Class<S> type, JsonNode written, String path, JsonMapper mapper, Validator validator)
        implements Settings<S> {

    @Override
    public S with(UnaryOperator<String> variables) {
        var filled = read(fill(written, variables));
        var violations = validator.validate(filled);
        if (!violations.isEmpty()) {
            throw unfit(path + "." + violations.iterator().next().getPropertyPath());
        }
        return filled;
    }

    private S read(JsonNode filled) {
        try {
            return mapper.treeToValue(filled, type);
        } catch (JacksonException | IllegalArgumentException refused) {
            throw unfit(path);
        }
    }

    private static StepFailure unfit(String place) {
        return StepFailure.lasting("pipeline.definition.filled", place);
    }

    /** The same with the variables of all its texts filled in. */
    static JsonNode fill(JsonNode node, UnaryOperator<String> variables) {
        if (node instanceof ObjectNode object) {
            var filled = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(entry -> filled.set(entry.getKey(), fill(entry.getValue(), variables)));
            return filled;
        }
        if (node instanceof ArrayNode array) {
            var filled = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> filled.add(fill(item, variables)));
            return filled;
        }
        return node.isString() ? JsonNodeFactory.instance.stringNode(Variables.fill(node.asString(), variables)) : node;
    }
}
