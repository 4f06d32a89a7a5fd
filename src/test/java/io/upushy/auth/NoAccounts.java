package io.upushy.auth;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test a server on which nobody has registered. */
class NoAccounts implements BeforeEachCallback {

    private static final List<String> EMPTYING = List.of(
            "DELETE FROM app_api_token",
            "DELETE FROM app_session",
            "DELETE FROM app_user",
            "UPDATE app_setting SET setting_value = 'first' WHERE name = 'registration'");

    @Override
    public void beforeEach(ExtensionContext test) {
        var context = SpringExtension.getApplicationContext(test);
        var database = context.getBean(DatabaseClient.class);
        EMPTYING.forEach(sql -> database.sql(sql).then().block(Duration.ofSeconds(30)));
        context.getBean(MovableClock.class).reset();
        context.getBean(LoginListener.class).attempts().clear();
    }
}
