package io.upushy.hosting.portainer;

import static io.upushy.hosting.portainer.PortainerCalls.api;

import io.upushy.hosting.server.Answer;
import io.upushy.hosting.server.ConnectionTest;
import io.upushy.hosting.server.ServerFailure;
import io.upushy.hosting.server.ServerFailure.Reason;
import io.upushy.hosting.server.ServerKind;
import io.upushy.hosting.server.ServerSettings;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tries Portainer: its address, the login, the environment, and the Docker engine behind that. */
@Component
class PortainerConnection implements ConnectionTest {

    private static final int NOT_FOUND = 404;

    /** Docker itself, and Docker behind an agent or an edge agent; what else there is takes no Docker calls. */
    private static final Set<Integer> DOCKER = Set.of(1, 2, 4);

    private final PortainerCalls calls;

    PortainerConnection(PortainerCalls calls) {
        this.calls = calls;
    }

    @Override
    public ServerKind kind() {
        return ServerKind.PORTAINER;
    }

    @Override
    public Mono<String> test(ServerSettings settings) {
        return calls.sendAfterLogin(settings, api(HttpMethod.GET, "system", "status"))
                .map(PortainerConnection::versionOf)
                .delayUntil(version ->
                        calls.send(settings, api(HttpMethod.GET, "users", "me")).map(Answer::require))
                .delayUntil(version -> calls.send(
                                settings,
                                api(HttpMethod.GET, "endpoints", PortainerCalls.endpoint(settings))
                                        .query("excludeSnapshot", true))
                        .doOnNext(answer -> checkEndpoint(settings, answer)))
                .delayUntil(version -> calls.send(settings, PortainerCalls.docker(HttpMethod.GET, settings, "version"))
                        .map(Answer::require));
    }

    private static String versionOf(Answer answer) {
        var version = answer.status() == NOT_FOUND
                ? ""
                : answer.require().json().path("Version").asString("");
        if (version.isEmpty()) {
            throw ServerFailure.notThis(ServerKind.PORTAINER);
        }
        return version;
    }

    private static void checkEndpoint(ServerSettings settings, Answer answer) {
        if (answer.status() == NOT_FOUND) {
            throw wrong(settings, "hosting.portainer.noEndpoint");
        }
        var type = answer.require().json().path("Type").asInt(0);
        if (!DOCKER.contains(type)) {
            throw wrong(settings, "hosting.portainer.notDocker");
        }
    }

    private static ServerFailure wrong(ServerSettings settings, String key) {
        return ServerFailure.lasting(
                ServerKind.PORTAINER,
                Reason.NOT_FOUND,
                key,
                ServerKind.PORTAINER.title(),
                PortainerCalls.endpoint(settings));
    }
}
