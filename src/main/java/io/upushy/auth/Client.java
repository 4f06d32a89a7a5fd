package io.upushy.auth;

import io.upushy.web.ClientAddress;
import io.upushy.web.RequestHead;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Where a call comes from, cut to what the tables hold. */
record Client(String address, String userAgent) {

    private static final int ADDRESS = 50;
    private static final int USER_AGENT = 255;

    static Client of(ServerHttpRequest request, ClientAddress addresses) {
        var agent = request.getHeaders().getFirst(HttpHeaders.USER_AGENT);
        return new Client(
                cut(addresses.of(RequestHead.of(request)), ADDRESS), agent == null ? "" : cut(agent, USER_AGENT));
    }

    /** What counts as one client when attempts are counted: an IPv4 address, or the /64 an IPv6 subscriber gets. */
    String network() {
        var groups = address.split(":");
        return groups.length == 8 ? String.join(":", groups[0], groups[1], groups[2], groups[3]) : address;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
