package io.upushy.hosting.portainer;

import io.upushy.hosting.server.Answer;
import io.upushy.hosting.server.Call;
import io.upushy.hosting.server.ServerFailure;
import io.upushy.hosting.server.ServerFailure.Reason;
import io.upushy.hosting.server.ServerHttp;
import io.upushy.hosting.server.ServerKind;
import io.upushy.hosting.server.ServerSettings;
import io.upushy.hosting.server.ServerSettings.Credential;
import io.upushy.hosting.server.Servers;
import io.upushy.hosting.server.Sessions;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Calls of Portainer, with an API key, or with a token it gives for a password. */
@Component
class PortainerCalls {

    private static final int INVALID_CREDENTIALS = 422;

    private final Servers servers;
    private final ServerHttp http;
    private final Sessions sessions;

    PortainerCalls(Servers servers, ServerHttp http, Clock clock) {
        this.servers = servers;
        this.http = http;
        this.sessions = new Sessions(clock, this::login);
    }

    /** A call of its API, not yet of anyone's. */
    static Call api(HttpMethod method, String... path) {
        return Call.of(method, Stream.concat(Stream.of("api"), Stream.of(path)).toArray(String[]::new));
    }

    /** The same of the Docker engine behind the environment. */
    static Call docker(HttpMethod method, ServerSettings settings, String... path) {
        var prefix = Stream.of("endpoints", endpoint(settings), "docker");
        return api(method, Stream.concat(prefix, Stream.of(path)).toArray(String[]::new));
    }

    /** The environment's id, as a text. */
    static String endpoint(ServerSettings settings) {
        return String.valueOf(settings.endpointId());
    }

    /** Asks with the settings that are stored. */
    Mono<Answer> ask(Function<ServerSettings, Call> call) {
        return servers.require(ServerKind.PORTAINER).flatMap(settings -> send(settings, call.apply(settings)));
    }

    Mono<Answer> send(ServerSettings settings, Call call) {
        return settings.credential() == Credential.TOKEN
                ? withKey(settings, call)
                : sessions.call(settings, token -> withToken(settings, call, token));
    }

    /** Asks without anything from before, for a test. */
    Mono<Answer> sendAfterLogin(ServerSettings settings, Call call) {
        return settings.credential() == Credential.TOKEN
                ? withKey(settings, call)
                : sessions.afterLogin(settings, token -> withToken(settings, call, token));
    }

    private Mono<Answer> withKey(ServerSettings settings, Call call) {
        return http.exchange(settings, call.header("X-API-KEY", settings.secret()));
    }

    private Mono<Answer> withToken(ServerSettings settings, Call call, String token) {
        return http.exchange(settings, call.header(HttpHeaders.AUTHORIZATION, "Bearer " + token));
    }

    private Mono<String> login(ServerSettings settings) {
        var credentials =
                Map.of("Username", Objects.requireNonNullElse(settings.username(), ""), "Password", settings.secret());
        return http.exchange(
                        settings, api(HttpMethod.POST, "auth").json(credentials).harmlessly())
                .map(PortainerCalls::toToken);
    }

    private static String toToken(Answer answer) {
        if (answer.status() == INVALID_CREDENTIALS) {
            throw ServerFailure.lasting(
                    ServerKind.PORTAINER,
                    Reason.REFUSED_LOGIN,
                    "hosting.server.login",
                    ServerKind.PORTAINER.title(),
                    answer.words());
        }
        return answer.require().json().path("jwt").asString("");
    }
}
