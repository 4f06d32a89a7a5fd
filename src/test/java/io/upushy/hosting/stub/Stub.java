package io.upushy.hosting.stub;

import java.util.List;
import java.util.Map;

/** A stand-in for one of the servers, which lives in the tests' process while upushy itself may be killed and started again. */
public sealed interface Stub extends AutoCloseable permits GiteaStub, PortainerStub, ProxyManagerStub {

    /** The word of its kind in {@code /api/app/servers/{kind}}. */
    String kind();

    /** What to enter at {@code PUT /api/app/servers/{kind}} to use it. */
    Map<String, Object> settings();

    StubServer server();

    /** Its base URL. */
    default String url() {
        return server().url();
    }

    default Faults faults() {
        return server().faults();
    }

    /** The operations asked for so far, by the names the description gives them, in order. */
    default List<String> calls() {
        return List.copyOf(server().calls());
    }

    /** Nobody answers at its port any more, until {@link #comeBack}. */
    default void goAway() {
        server().hangUp();
    }

    default void comeBack() {
        server().listen();
    }

    /** Fails when a request or an answer was not as the server's API description has it. */
    default void verify() {
        var violations = List.copyOf(server().violations());
        if (!violations.isEmpty()) {
            server().violations().clear();
            throw new AssertionError(kind() + " was spoken to wrongly:\n" + String.join("\n", violations));
        }
    }

    /** Ends it, and fails as {@link #verify} does. */
    @Override
    default void close() {
        server().hangUp();
        verify();
    }
}
