package io.upushy.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Points an application context at a fresh database, cache prefix and DATA_DIR of the backend under test. */
public final class Backend implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** What a developer has set for a server of their own is no concern of the tests. */
    private static final String SETTINGS_FILE = "env.production.yaml";

    /** Whether this run is the one on MariaDB and Redis. */
    public static boolean isMySql() {
        return "mysql".equals(System.getProperty("upushy.backend", "embedded"));
    }

    private final Map<String, ?> settings;

    public Backend() {
        this(freshSettings());
    }

    Backend(Map<String, ?> settings) {
        this.settings = settings;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Scratch.waitForContexts();
        var sources = context.getEnvironment().getPropertySources();
        sources.addBefore(
                StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME,
                new MapPropertySource("backend", new HashMap<>(settings)));
        sources.stream()
                .map(PropertySource::getName)
                .filter(name -> name.contains(SETTINGS_FILE))
                .toList()
                .forEach(sources::remove);
        if (context instanceof ReactiveWebServerApplicationContext web) {
            web.registerBean(
                    Server.class, () -> new Server(() -> web.getWebServer().getPort()));
            web.registerBean(Accounts.class, () -> new Accounts(web.getBean(Server.class)));
        }
    }

    /** Settings, by their upper-case names, of a server with nothing in it; stronger than the environment's own. */
    public static Map<String, Object> freshSettings() {
        var settings = new HashMap<String, Object>();
        settings.put("DATA_DIR", Scratch.folder("data").toString());
        settings.put("SERVER_PORT", "0");
        settings.put("AUTH_CAPTCHA", "off");
        settings.put("LOGIN_ATTEMPTS_PER_ADDRESS", "0"); // all tests come from one address
        settings.put("REGISTRATIONS_PER_ADDRESS", "0");
        settings.put("JWT_SECRET", "a secret that only the tests know " + UUID.randomUUID());
        settings.put("SECRETS_KEY", "a key that only the tests know " + UUID.randomUUID());
        settings.put("DB_HOST", "");
        settings.put("REDIS_HOST", "");
        if (isMySql()) {
            settings.putAll(MariaDb.freshDatabase());
            settings.putAll(Redis.freshPrefix());
        }
        return settings;
    }
}
