package io.upushy.auth;

import io.upushy.testing.Accounts;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UpushyTest
class LoginTest {

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Test
    void aUserWhoLoggedInSeesTheirProfile() {
        server.as(accounts.registerUser("ada"))
                .get()
                .uri("/api/user/profile")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.data.username")
                .isEqualTo("ada")
                .jsonPath("$.data.role")
                .isEqualTo("user")
                .jsonPath("$.data.password")
                .doesNotExist();
    }
}
