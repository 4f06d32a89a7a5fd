package io.upushy.hosting.app;

import io.upushy.hosting.portainer.Container;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an app answers, as the labels of its containers tell: a port of the machine they run on. */
public final class AppPorts {

    private static final String HTTP = "com.docker.compose.http.port";
    private static final String HTTPS = "com.docker.compose.https.port";

    private AppPorts() {}

    /** @param scheme {@code http} or {@code https} */
    public record Port(String scheme, int port) {}

    /** The first that any of them tells, HTTP before HTTPS. */
    public static Optional<Port> of(List<Container> containers) {
        return Stream.concat(
                        containers.stream().flatMap(container -> labelled(container, HTTP, "http")),
                        containers.stream().flatMap(container -> labelled(container, HTTPS, "https")))
                .findFirst();
    }

    static Optional<Port> of(Container container) {
        return of(List.of(container));
    }

    private static Stream<Port> labelled(Container container, String label, String scheme) {
        try {
            var port =
                    Integer.parseInt(container.labels().getOrDefault(label, "").strip());
            return port > 0 && port <= InstallForm.LAST_PORT ? Stream.of(new Port(scheme, port)) : Stream.empty();
        } catch (NumberFormatException none) {
            return Stream.empty();
        }
    }
}
