package io.upushy.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.RawConnection;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Clients keep their connections, and many send the body of a request on its own, after the headers. Each request here follows
 * one that waits for the database, and is itself answered at once.
 */
@UpushyTest
class KeptConnectionTest {

    private static final int REQUESTS = 300;

    @Autowired
    private Server server;

    @ParameterizedTest
    @CsvSource({
        "PUT, /api/project, '', {}, 401",
        "POST, /api/user/logout, 'Authorization: Bearer upt_x', {}, 401",
        "POST, /api/update, '', {}, 400",
        "POST, /api/update, 'Origin: http://example.com', {}, 400",
        "POST, /api/nothing, '', {}, 404",
        "GET, /api/basic/config, '', '', 200"
    })
    void everyRequestOfAKeptConnectionIsAnswered(String method, String path, String header, String body, int status)
            throws IOException {
        try (var connection = new RawConnection(server)) {
            for (int i = 0; i < REQUESTS; i++) {
                connection.write("GET /api/user/registration HTTP/1.1\r\nHost: localhost\r\n\r\n");
                assertThat(connection.readStatus()).isEqualTo(200);
                connection.write(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                        + (header.isEmpty() ? "" : header + "\r\n") + "Content-Type: application/json\r\n"
                        + "Content-Length: " + body.length() + "\r\n\r\n");
                if (!body.isEmpty()) {
                    connection.write(body);
                }
                assertThat(connection.readStatus()).isEqualTo(status);
            }
        }
    }
}
