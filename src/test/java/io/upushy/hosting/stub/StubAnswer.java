package io.upushy.hosting.stub;

import tools.jackson.databind.json.JsonMapper;

/** What a stand-in answers; an empty content type means no body. */
public record StubAnswer(int status, String contentType, String body) {

    private static final String JSON = "application/json";

    public static StubAnswer json(int status, Object body) {
        return new StubAnswer(status, JSON, JsonMapper.shared().writeValueAsString(body));
    }

    static StubAnswer text(int status, String body) {
        return new StubAnswer(status, "text/plain", body);
    }

    static StubAnswer empty(int status) {
        return new StubAnswer(status, "", "");
    }
}
