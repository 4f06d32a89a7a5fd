package io.upushy.web;

import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UpushyTest
class EnvelopeTest {

    @Autowired
    Server server;

    @Test
    void anUnknownCallOfAnAnonymousCallerIsAnsweredInTheEnvelopeWithItsRequestId() {
        server.anonymous()
                .get()
                .uri("/api/nothing")
                .header(RequestId.HEADER, "abc-1")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals(RequestId.HEADER, "abc-1")
                .expectBody()
                .jsonPath("$.success")
                .isEqualTo(false)
                .jsonPath("$.statusCode")
                .isEqualTo(401)
                .jsonPath("$.requestId")
                .isEqualTo("abc-1");
    }
}
