package io.upushy.web;

import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** What of a request decides on the addresses and the language of its answer, whichever way it came in. */
public interface RequestHead {

    /** The header's value; null when it was not sent; several lines of it joined by commas. */
    @Nullable
    String header(String name);

    /** The other end of the connection, if it has one. */
    @Nullable
    InetSocketAddress remoteAddress();

    /** Whether the connection to this server itself is encrypted. */
    boolean isEncrypted();

    static RequestHead of(ServerHttpRequest request) {
        return new RequestHead() {

            @Override
            public @Nullable String header(String name) {
                var values = request.getHeaders().get(name);
                return values == null || values.isEmpty()
                        ? null
                        : values.size() == 1 ? values.get(0) : String.join(",", values);
            }

            @Override
            public @Nullable InetSocketAddress remoteAddress() {
                return request.getRemoteAddress();
            }

            @Override
            public boolean isEncrypted() {
                return request.getSslInfo() != null;
            }
        };
    }
}
