package io.upushy.hosting.server;

import reactor.core.publisher.Mono;

/** Tries one of the servers: whether it answers, knows the login and has what the settings name. One bean for each. */
public interface ConnectionTest {

    ServerKind kind();

    /**
     * The server's version, or its address where it tells none; changes nothing there.
     *
     * @throws ServerFailure what is wrong and what to do
     */
    Mono<String> test(ServerSettings settings);
}
