package io.upushy.pipeline.run;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What columns hold as JSON. */
@Component
class RunJson {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<Object>> VALUES = new TypeReference<>() {};

    private final JsonMapper json;

    RunJson(JsonMapper json) {
        this.json = json;
    }

    String write(Object value) {
        return json.writeValueAsString(value);
    }

    @Nullable
    String writeOrNull(@Nullable Object value) {
        return value == null ? null : write(value);
    }

    Map<String, String> texts(@Nullable String column) {
        return column == null ? Map.of() : json.readValue(column, TEXTS);
    }

    @Nullable
    Failure failure(@Nullable String key, @Nullable String arguments) {
        return key == null ? null : new Failure(key, arguments == null ? List.of() : json.readValue(arguments, VALUES));
    }
}
