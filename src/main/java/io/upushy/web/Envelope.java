package io.upushy.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON shape of every answer under {@code /api}.
 *
 * @param success true exactly for 2xx
 * @param statusCode the HTTP status of the answer
 * @param message one sentence in the caller's language
 * @param data what was asked for; absent when there is nothing to say
 * @param errors what is wrong, one entry each, {@code "<field>: <what>"} where a field is to blame
 * @param requestId the id under which the server logged a failed request; absent on success
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Envelope(
        boolean success,
        int statusCode,
        String message,
        @Nullable Object data,
        @Nullable List<String> errors,
        @Nullable String requestId) {

    static Envelope ok(String message, @Nullable Object data) {
        return new Envelope(true, 200, message, data, null, null);
    }

    static Envelope error(int status, String message, List<String> errors, String requestId) {
        return new Envelope(false, status, message, null, errors, requestId);
    }
}
