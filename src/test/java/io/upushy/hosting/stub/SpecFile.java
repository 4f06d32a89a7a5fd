package io.upushy.hosting.stub;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads an API description from src/test/resources/specs, as the validator takes it. The newest validator that runs on Java 17 knows
 * Swagger 2.0 and OpenAPI 3.0, so the few constructs of OpenAPI 3.1 that Nginx Proxy Manager uses are written as 3.0 does; operations
 * whose description its parser refuses, none of which is used here, are left out.
 */
final class SpecFile {

    /** Of Portainer: a path variable without a parameter. Of Nginx Proxy Manager: a body that is described as a schema. */
    private static final List<String> REFUSED =
            List.of("/kubernetes/", "/nginx/certificates/validate", "/nginx/certificates/{certID}/upload");

    private SpecFile() {}

    static JsonNode read(String name) {
        var document = parse(name);
        var paths = (ObjectNode) document.path("paths");
        paths.remove(paths.propertyNames().stream()
                .filter(path -> REFUSED.stream().anyMatch(path::contains))
                .toList());
        if (document.path("openapi").asString("").startsWith("3.1")) {
            document.put("openapi", "3.0.3");
            ((ObjectNode) document.path("components").path("schemas")).remove("common.certificate_files");
            asOpenApi30(document);
        }
        return document;
    }

    private static ObjectNode parse(String name) {
        try (InputStream file = SpecFile.class.getResourceAsStream("/specs/" + name)) {
            var text = new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
            var json = JsonMapper.shared();
            return name.endsWith(".yaml")
                    ? (ObjectNode) json.valueToTree(new Yaml().<Object>load(text))
                    : (ObjectNode) json.readTree(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void asOpenApi30(JsonNode node) {
        if (node instanceof ObjectNode schema) {
            if (schema.path("type") instanceof ArrayNode types) {
                schema.put("nullable", removeNull(types));
                schema.set("type", types.path(0));
            }
            if (schema.path("oneOf") instanceof ArrayNode choices && removeNull(choices)) {
                schema.put("nullable", true);
            }
            if (schema.path("type").asString("").equals("array") && !schema.has("items")) {
                schema.putObject("items");
            }
            schema.propertyStream()
                    .filter(entry -> !entry.getKey().startsWith("example"))
                    .forEach(entry -> asOpenApi30(entry.getValue()));
        } else {
            node.valueStream().forEach(SpecFile::asOpenApi30);
        }
    }

    private static boolean removeNull(ArrayNode choices) {
        var found = false;
        for (var index = choices.size() - 1; index >= 0; index--) {
            var choice = choices.path(index);
            if (choice.asString("").equals("null")
                    || choice.path("type").asString("").equals("null")) {
                choices.remove(index);
                found = true;
            }
        }
        return found;
    }
}
