package io.upushy.hosting.proxymanager;

import io.upushy.hosting.server.Answer;
import io.upushy.hosting.server.Call;
import io.upushy.hosting.server.ServerFailure;
import io.upushy.hosting.server.ServerFailure.Reason;
import io.upushy.hosting.server.ServerHttp;
import io.upushy.hosting.server.ServerKind;
import io.upushy.hosting.server.ServerSettings;
import io.upushy.hosting.server.Servers;
import io.upushy.hosting.server.Sessions;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Calls of Nginx Proxy Manager, with a token it gives for a password. */
@Component
class ProxyManagerCalls {

    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;

    private final Servers servers;
    private final ServerHttp http;
    private final Sessions sessions;

    ProxyManagerCalls(Servers servers, ServerHttp http, Clock clock) {
        this.servers = servers;
        this.http = http;
        this.sessions = new Sessions(clock, this::login);
    }

    static Call api(HttpMethod method, String... path) {
        return Call.of(method, Stream.concat(Stream.of("api"), Stream.of(path)).toArray(String[]::new));
    }

    /** Asks with the settings that are stored. */
    Mono<Answer> ask(Call call) {
        return settings().flatMap(settings -> sessions.call(settings, token -> withToken(settings, call, token)));
    }

    Mono<ServerSettings> settings() {
        return servers.require(ServerKind.PROXY_MANAGER);
    }

    /** Asks as nobody, for a test. */
    Mono<Answer> sendAsNobody(ServerSettings settings, Call call) {
        return http.exchange(settings, call);
    }

    /** Asks without anything from before, for a test. */
    Mono<Answer> sendAfterLogin(ServerSettings settings, Call call) {
        return sessions.afterLogin(settings, token -> withToken(settings, call, token));
    }

    private Mono<Answer> withToken(ServerSettings settings, Call call, String token) {
        return http.exchange(settings, call.header(HttpHeaders.AUTHORIZATION, "Bearer " + token));
    }

    private Mono<String> login(ServerSettings settings) {
        var credentials =
                Map.of("identity", Objects.requireNonNullElse(settings.username(), ""), "secret", settings.secret());
        return http.exchange(
                        settings,
                        api(HttpMethod.POST, "tokens").json(credentials).harmlessly())
                .map(ProxyManagerCalls::toToken);
    }

    /** A wrong password is refused like a malformed request; an account with a second factor gets a question, no token. */
    private static String toToken(Answer answer) {
        if (answer.status() == BAD_REQUEST || answer.status() == UNAUTHORIZED) {
            throw refused("hosting.server.login", answer.words());
        }
        var answered = answer.require().json();
        if (answered.path("requires_2fa").asBoolean(false)) {
            throw refused("hosting.proxy.twoFactor", "");
        }
        return answered.path("token").asString("");
    }

    private static ServerFailure refused(String key, String words) {
        return ServerFailure.lasting(
                ServerKind.PROXY_MANAGER, Reason.REFUSED_LOGIN, key, ServerKind.PROXY_MANAGER.title(), words);
    }
}
