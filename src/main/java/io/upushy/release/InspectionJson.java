package io.upushy.release;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The form in which an inspection is kept. */
@Component
class InspectionJson {

    private final JsonMapper json;

    InspectionJson(JsonMapper json) {
        this.json = json;
    }

    @Nullable
    String write(@Nullable Inspection inspection) {
        return inspection == null ? null : json.writeValueAsString(inspection);
    }

    @Nullable
    Inspection read(@Nullable String text) {
        return text == null ? null : json.readValue(text, Inspection.class);
    }
}
