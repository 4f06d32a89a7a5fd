package io.upushy.panel;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Api;
import io.upushy.testing.Backend;
import io.upushy.testing.BackendTest;
import io.upushy.testing.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The panel's API types come from client-admin/openapi.json, so that has to be what the server says of itself. */
@BackendTest
class ApiTypesTest {

    private static final Path KNOWN = Path.of("client-admin", "openapi.json");

    @Test
    void thePanelKnowsTheApiAsItIs() throws IOException {
        var described = description();
        described.remove("servers");
        ((ObjectNode) described.get("info")).remove("version");

        JsonNode known = JsonMapper.shared().readTree(Files.readString(KNOWN));

        for (var part : described.propertyNames()) {
            assertSame(known.path(part), described.get(part), part);
        }
        assertThat(known.size()).isEqualTo(described.size());
    }

    /** From a process of its own, which lacks the controllers of other tests. */
    private static ObjectNode description() {
        try (var server = ServerProcess.with(Backend.freshSettings()).start()) {
            return (ObjectNode)
                    Api.anonymous(server.server()).get("/v3/api-docs").json();
        }
    }

    /** Compares entry by entry, so that a failure names the operation or schema and not the whole document. */
    private static void assertSame(JsonNode known, JsonNode described, String part) {
        for (var name : described.propertyNames()) {
            assertThat(known.path(name))
                    .as("%s %s has changed. Start the server and run: npm --prefix client-admin run api", part, name)
                    .isEqualTo(described.get(name));
        }
        assertThat(known.propertyNames())
                .as("%s lists what is gone: npm --prefix client-admin run api", part)
                .hasSameSizeAs(described.propertyNames());
    }
}
