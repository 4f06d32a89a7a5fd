package io.upushy.panel;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Api;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The panel's API types come from client-admin/openapi.json, so that has to be what the server says of itself. */
@UpushyTest
class ApiTypesTest {

    private static final Path KNOWN = Path.of("client-admin", "openapi.json");

    @Autowired
    Server server;

    @Test
    void thePanelKnowsTheApiAsItIs() throws IOException {
        var described = (ObjectNode) Api.anonymous(server).get("/v3/api-docs").json();
        described.remove("servers");
        ((ObjectNode) described.get("info")).remove("version");

        JsonNode known = JsonMapper.shared().readTree(Files.readString(KNOWN));

        for (var part : described.propertyNames()) {
            assertSame(known.path(part), described.get(part), part);
        }
        assertThat(known.size()).isEqualTo(described.size());
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
