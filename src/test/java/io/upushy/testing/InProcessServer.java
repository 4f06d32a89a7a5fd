package io.upushy.testing;

import io.upushy.UpushyApplication;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A server in the tests' own JVM that a test starts and stops itself, with settings of its own. */
public final class InProcessServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private InProcessServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts a server on the backend under test.
     *
     * @param settings by their upper-case names, beside or instead of {@link Backend#freshSettings()}
     * @param additions configurations the test adds to the server's own
     */
    public static InProcessServer start(Map<String, ?> settings, Class<?>... additions) {
        var all = new HashMap<String, Object>(Backend.freshSettings());
        all.putAll(settings);
        return new InProcessServer(new SpringApplicationBuilder(UpushyApplication.class)
                .sources(additions)
                .initializers(new Backend(all))
                .run());
    }

    public Server server() {
        return bean(Server.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
