package io.upushy.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points an application context at a fresh database, cache prefix and DATA_DIR of the backend under test. */
public final class Backend implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Whether this run is the one on MariaDB and Redis. */
    public static boolean isMySql() {
        return "mysql".equals(System.getProperty("upushy.backend", "embedded"));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addLast(new MapPropertySource("backend", freshSettings()));
        if (context instanceof ReactiveWebServerApplicationContext web) {
            web.registerBean(Server.class, () -> new Server(web));
            web.registerBean(Accounts.class, () -> new Accounts(web.getBean(Server.class)));
        }
    }

    /** Settings, by their upper-case names, of a server with nothing in it. */
    public static Map<String, Object> freshSettings() {
        var settings = new HashMap<String, Object>();
        settings.put("DATA_DIR", temporaryFolder());
        settings.put("SERVER_PORT", "0");
        settings.put("AUTH_CAPTCHA", "off");
        settings.put("LOGIN_ATTEMPTS_PER_ADDRESS", "0"); // all tests come from one address
        settings.put("REGISTRATIONS_PER_ADDRESS", "0");
        settings.put("JWT_SECRET", "a secret that only the tests know " + UUID.randomUUID());
        if (isMySql()) {
            settings.putAll(MariaDb.freshDatabase());
            settings.putAll(Redis.freshPrefix());
        }
        return settings;
    }

    private static String temporaryFolder() {
        try {
            return Files.createTempDirectory("upushy-test").toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
