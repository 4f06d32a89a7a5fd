package io.upushy.api;

import io.upushy.testing.Api;
import io.upushy.testing.Form;
import io.upushy.testing.Packages;
import io.upushy.testing.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The API's description of a running server, and valid requests of each of its operations. */
final class ApiDocument {

    private ApiDocument() {}

    static List<ApiOperation> operations(Api api) {
        var operations = ApiOperation.all(api.get("/v3/api-docs").json());
        if (operations.size() < 30) {
            throw new AssertionError("The description holds only " + operations);
        }
        return operations;
    }

    /** Calls an operation as the caller, about the victim. */
    static Reply call(Api caller, ApiOperation operation, Victim victim) {
        return call(caller, operation, victim, victim.body(operation));
    }

    /** As {@link #call(Api, ApiOperation, Victim)}, with a body of the test's own. */
    static Reply call(Api caller, ApiOperation operation, Victim victim, Map<String, Object> body) {
        var path = victim.path(operation);
        if (operation.isForm()) {
            var form = form(body);
            return caller.bytes(operation.method(), path, form.contentType(), form.bytes());
        }
        return operation.hasBody()
                ? caller.json(operation.method(), path, body)
                : caller.bytes(operation.method(), path, "application/json", new byte[0]);
    }

    private static byte[] wgt(Map<String, Object> fields) {
        var version = String.valueOf(fields.getOrDefault("version", "1.0.0"));
        return Packages.wgt(version, fields.get("versionCode") instanceof Number code ? code.longValue() : 1);
    }

    static Form form(Map<String, Object> body) {
        var fields = new LinkedHashMap<>(body);
        fields.remove("file");
        return Form.of(fields).file("app.wgt", wgt(fields));
    }
}
