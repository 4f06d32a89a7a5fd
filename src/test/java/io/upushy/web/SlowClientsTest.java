package io.upushy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.testing.RawConnection;
import io.upushy.testing.RawHttp;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Who begins a request goes on with it, or is hung up on. */
@UpushyTest
@TestPropertySource(properties = "REQUEST_TIMEOUT=1")
class SlowClientsTest {

    private static final String CHECK = "POST /api/update HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
    private static final String UPLOAD =
            "POST /api/source/upload HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data;"
                    + " boundary=b\r\nContent-Length: 999\r\n";

    @Autowired
    private Server server;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "G",
                "GET /api/basic/config HTTP/1.1\r\nHost: x\r\nX-Half:",
                CHECK + "Content-Length: 100\r\n\r\n{\"projectId\":",
                CHECK + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n",
                CHECK + "Transfer-Encoding: chunked\r\n\r\n5",
                "POST /api/user/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{",
            })
    void halfARequestEndsTheConnection(String half) {
        try (var connection = new RawHttp(server.port())) {
            assertThat(connection.send(half).readAll()).doesNotContain("200 OK");
        }
    }

    @Test
    void whatFollowsARefusalIsNotWaitedFor() {
        try (var connection = new RawHttp(server.port())) {
            assertThat(connection.send(UPLOAD + "\r\n--b").readAll()).startsWith("HTTP/1.1 401");
        }
    }

    @Test
    void aByteNowAndThenIsNoProgress() {
        assertThatThrownBy(() -> {
                    try (var connection = new RawConnection(server)) {
                        connection.write(CHECK + "Content-Length: 65000\r\n\r\n{");
                        for (int i = 0; i < 100; i++) {
                            Thread.sleep(100);
                            connection.write(" ");
                        }
                    }
                })
                .isInstanceOf(IOException.class);
    }

    @Test
    void aSlowUploadThatProgressesIsTaken() throws Exception {
        try (var connection = new RawConnection(server)) {
            connection.write(CHECK + "Content-Length: 40002\r\n\r\n{");
            for (int i = 0; i < 20; i++) {
                Thread.sleep(200);
                connection.write(" ".repeat(2000));
            }
            connection.write("}");

            assertThat(connection.readStatus()).isEqualTo(400);
        }
    }
}
