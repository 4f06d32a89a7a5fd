package io.upushy.hosting.server;

import io.netty.channel.ChannelOption;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslHandler;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls the three servers. Each call has a connection of its own and is sent once: a reused connection that broke, or a second try
 * behind the caller's back, would leave open whether a change was made.
 */
@Component
public class ServerHttp {

    private static final int CONNECT_MILLIS = 5000;
    private static final Duration HANDSHAKE = Duration.ofSeconds(5);
    private static final int LARGEST_ANSWER = 16 * 1024 * 1024;
    private static final String NO_FINGERPRINT = "";

    private final HostingSettings settings;
    private final JsonMapper json;

    /** By the fingerprint they trust. */
    private final Map<String, WebClient> clients = new ConcurrentHashMap<>();

    ServerHttp(HostingSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    /**
     * Makes a call.
     *
     * @return the answer, whatever its status
     * @throws ServerFailure when there is none
     */
    public Mono<Answer> exchange(ServerSettings server, Call call) {
        var request = client(server)
                .method(call.method())
                .uri(call.below(server.baseUrl()))
                .accept(MediaType.APPLICATION_JSON, MediaType.ALL)
                .headers(headers -> call.headers().forEach(headers::set));
        if (call.body() != null) {
            request.contentType(MediaType.APPLICATION_JSON).bodyValue(json.writeValueAsBytes(call.body()));
        }
        return request.exchangeToMono(answer -> answer.bodyToMono(byte[].class)
                        .defaultIfEmpty(new byte[0])
                        .map(body -> new Answer(
                                server.kind(), call, answer.statusCode().value(), body)))
                .timeout(settings.limit(call.patient()))
                .onErrorMap(failure -> LostCalls.toFailure(server, call, failure));
    }

    private WebClient client(ServerSettings server) {
        var fingerprint = server.fingerprint();
        return clients.computeIfAbsent(
                fingerprint == null ? NO_FINGERPRINT : fingerprint,
                key -> newClient(key.equals(NO_FINGERPRINT) ? null : key));
    }

    private WebClient newClient(@Nullable String fingerprint) {
        var trust = trusting(new ServerTrust(fingerprint));
        var http = HttpClient.newConnection()
                .disableRetry(true)
                .followRedirect(false)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
                .secure(tls ->
                        tls.sslContext(trust).handshakeTimeout(HANDSHAKE).handlerConfigurator(ServerHttp::checkNames));
        return WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(http))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
                .build();
    }

    /** Has the certificate's name compared with the server's, unless a fingerprint stands for it. */
    private static void checkNames(SslHandler tls) {
        var parameters = tls.engine().getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        tls.engine().setSSLParameters(parameters);
    }

    private static SslContext trusting(ServerTrust trust) {
        try {
            return SslContextBuilder.forClient().trustManager(trust).build();
        } catch (SSLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
