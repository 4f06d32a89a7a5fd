package io.upushy.testing;

import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered, as text. */
public record Reply(int status, HttpHeaders headers, String text) {

    /** The whole answer. */
    public JsonNode json() {
        return JsonMapper.shared().readTree(text);
    }

    /** The envelope's {@code data}; fails the test when the answer is not a success. */
    public JsonNode data() {
        if (status != 200) {
            throw new AssertionError("Answered " + status + ": " + text);
        }
        return json().path("data");
    }

    /** The envelope's {@code errors}. */
    public List<String> errors() {
        var errors = new ArrayList<String>();
        json().path("errors").forEach(error -> errors.add(error.asString()));
        return errors;
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
