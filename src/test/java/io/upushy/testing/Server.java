package io.upushy.testing;

import java.time.Duration;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The server under test. */
public final class Server {

    private final IntSupplier port;

    private final @Nullable BeanFactory beans;

    Server(IntSupplier port) {
        this(port, null);
    }

    /** @param beans null for a server in another process */
    Server(IntSupplier port, @Nullable BeanFactory beans) {
        this.port = port;
        this.beans = beans;
    }

    /** A part of the server, for what no client can do. */
    public <T> T bean(Class<T> type) {
        if (beans == null) {
            throw new IllegalStateException("The server runs in another process");
        }
        return beans.getBean(type);
    }

    public int port() {
        return port.getAsInt();
    }

    /** Its base address without a trailing slash. */
    public String url() {
        return "http://127.0.0.1:" + port();
    }

    /** A client that nobody is logged in on; answers in English. */
    public WebTestClient anonymous() {
        return WebTestClient.bindToServer()
                .baseUrl(url())
                .defaultHeader("Accept-Language", "en")
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(16 * 1024 * 1024))
                .responseTimeout(Duration.ofSeconds(30))
                .build();
    }

    /** A client that sends a JWT or an API token with each call. */
    public WebTestClient as(String token) {
        return anonymous()
                .mutate()
                .defaultHeader("Authorization", "Bearer " + token)
                .build();
    }
}
