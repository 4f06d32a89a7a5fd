package io.upushy.hosting.proxymanager;

import static io.upushy.hosting.proxymanager.ProxyManagerCalls.api;

import io.upushy.hosting.server.Answer;
import io.upushy.hosting.server.ConnectionTest;
import io.upushy.hosting.server.ServerFailure;
import io.upushy.hosting.server.ServerKind;
import io.upushy.hosting.server.ServerSettings;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Tries Nginx Proxy Manager: its address, the login, and whether the login may see proxy hosts. */
@Component
class ProxyManagerConnection implements ConnectionTest {

    private static final int NOT_FOUND = 404;

    private final ProxyManagerCalls calls;

    ProxyManagerConnection(ProxyManagerCalls calls) {
        this.calls = calls;
    }

    @Override
    public ServerKind kind() {
        return ServerKind.PROXY_MANAGER;
    }

    @Override
    public Mono<String> test(ServerSettings settings) {
        return calls.sendAsNobody(settings, api(HttpMethod.GET, ""))
                .map(ProxyManagerConnection::versionOf)
                .delayUntil(version -> calls.sendAfterLogin(settings, api(HttpMethod.GET, "nginx", "proxy-hosts"))
                        .map(Answer::require));
    }

    private static String versionOf(Answer answer) {
        if (answer.status() == NOT_FOUND) {
            throw ServerFailure.notThis(ServerKind.PROXY_MANAGER);
        }
        var version = answer.require().json().path("version");
        if (!version.hasNonNull("major")) {
            throw ServerFailure.notThis(ServerKind.PROXY_MANAGER);
        }
        return number(version, "major") + "." + number(version, "minor") + "." + number(version, "revision");
    }

    private static int number(JsonNode version, String part) {
        return version.path(part).asInt(0);
    }
}
