package io.upushy.pipeline.steps.notify;

import io.netty.channel.ChannelOption;
import io.upushy.pipeline.StepFailure;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** Posts JSON to addresses that people gave; takes short answers only and follows no redirect. */
@Component
class Outgoing {

    private static final int CONNECT_MILLIS = 5000;
    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final int LONGEST_ANSWER = 64 * 1024;

    private final WebClient client = WebClient.builder()
            .clientConnector(new ReactorClientHttpConnector(HttpClient.create()
                    .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
                    .responseTimeout(TIMEOUT)
                    .followRedirect(false)))
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LONGEST_ANSWER))
            .build();

    /**
     * The answer's body.
     *
     * @throws StepFailure passing when nobody answers or the receiver is in trouble, lasting when it refuses
     */
    Mono<String> post(URI address, Map<String, String> headers, byte[] json) {
        return client.post()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .headers(all -> headers.forEach(all::set))
                .bodyValue(json)
                .exchangeToMono(answer -> read(answer, address.getHost()))
                .timeout(TIMEOUT)
                .onErrorMap(
                        Outgoing::isNoAnswer,
                        failure -> StepFailure.passing("pipeline.step.notify.unreachable", address.getHost()));
    }

    private static Mono<String> read(ClientResponse answer, String host) {
        var status = answer.statusCode();
        if (status.is2xxSuccessful()) {
            return answer.bodyToMono(String.class).defaultIfEmpty("");
        }
        var busy = status.is5xxServerError() || status.value() == 408 || status.value() == 429;
        var failure = busy
                ? StepFailure.passing("pipeline.step.notify.status", host, status.value())
                : StepFailure.lasting("pipeline.step.notify.status", host, status.value());
        return answer.releaseBody().then(Mono.error(failure));
    }

    private static boolean isNoAnswer(Throwable failure) {
        return failure instanceof WebClientRequestException || failure instanceof TimeoutException;
    }

    /** An address of http or https, or a lasting failure that does not repeat it: it may hold a token. */
    static URI addressOf(String url) {
        try {
            var address = URI.create(url.strip());
            var web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            if (web && address.getHost() != null && address.getUserInfo() == null) {
                return address;
            }
        } catch (IllegalArgumentException malformed) {
            // told below
        }
        throw StepFailure.lasting("pipeline.step.notify.url");
    }
}
