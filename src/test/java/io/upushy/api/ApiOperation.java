package io.upushy.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One operation as the API's description has it.
 *
 * @param inPath the names that stand in braces in the path
 * @param query the parameters of the query, each with its schema
 * @param fields the fields of the body, each with its schema; empty when there is no body
 * @param contentType of the body, {@code ""} when there is none
 */
record ApiOperation(
        String method,
        String path,
        JsonNode description,
        Set<String> inPath,
        Map<String, JsonNode> query,
        Set<String> requiredQuery,
        String contentType,
        Map<String, JsonNode> fields,
        Set<String> requiredFields) {

    /** For example {@code PUT /api/project}. */
    String name() {
        return method + " " + path;
    }

    boolean isForm() {
        return contentType.startsWith("multipart/");
    }

    boolean hasBody() {
        return !contentType.isEmpty();
    }

    @Override
    public String toString() {
        return name();
    }

    /** All operations of a description. */
    static List<ApiOperation> all(JsonNode document) {
        var operations = new ArrayList<ApiOperation>();
        for (var path : document.get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                operations.add(of(document, operation.getKey().toUpperCase(), path.getKey(), operation.getValue()));
            }
        }
        return operations;
    }

    private static ApiOperation of(JsonNode document, String method, String path, JsonNode operation) {
        var query = new LinkedHashMap<String, JsonNode>();
        var requiredQuery = new java.util.HashSet<String>();
        var inPath = new java.util.HashSet<String>();
        for (var parameter : operation.path("parameters")) {
            var name = parameter.get("name").asString();
            if (parameter.get("in").asString().equals("path")) {
                inPath.add(name);
                continue;
            }
            if (!parameter.get("in").asString().equals("query")) {
                throw new AssertionError(
                        method + " " + path + ": teach the tests parameters in the " + parameter.get("in"));
            }
            query.put(name, resolve(document, parameter.get("schema")));
            if (parameter.path("required").asBoolean(false)) {
                requiredQuery.add(name);
            }
        }
        var contentType = "";
        var fields = new LinkedHashMap<String, JsonNode>();
        var required = new java.util.HashSet<String>();
        for (var content : operation.path("requestBody").path("content").properties()) {
            contentType = content.getKey();
            var schema = resolve(document, content.getValue().get("schema"));
            schema.path("properties")
                    .properties()
                    .forEach(field -> fields.put(field.getKey(), resolve(document, field.getValue())));
            schema.path("required").forEach(name -> required.add(name.asString()));
        }
        return new ApiOperation(method, path, operation, inPath, query, requiredQuery, contentType, fields, required);
    }

    private static JsonNode resolve(JsonNode document, JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }
}
