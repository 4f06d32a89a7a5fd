package io.upushy.telemetry;

import io.upushy.testing.Accounts;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

@UpushyTest
class RestartTest {

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Test
    void recordsAreWrittenAgainAfterTheContextWasStoppedAndStarted(@Autowired ConfigurableApplicationContext context) {
        var devices = new Devices(server, accounts.registerAdmin());
        devices.check("a", 100, 100);
        devices.awaitChecks(1);

        context.stop();
        context.start();

        devices.check("b", 100, 100);
        devices.awaitChecks(2);
    }
}
