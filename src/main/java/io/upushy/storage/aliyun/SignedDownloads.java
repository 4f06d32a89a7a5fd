package io.upushy.storage.aliyun;

import com.aliyun.oss.HttpMethod;
import com.aliyun.oss.OSS;
import com.aliyun.oss.model.GeneratePresignedUrlRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Mono;

/**
 * Sends a download of a private bucket, {@code /{bucket}/{key}} at this server, on to a signed address that lasts a while. So
 * addresses in answers stay the same and may be cached, whereas what they lead to expires.
 */
final class SignedDownloads implements WebFilter {

    private final OSS oss;
    private final AliyunSettings settings;
    private final String root;
    private final Clock clock;

    /** @param oss a client of the endpoint that devices reach */
    SignedDownloads(OSS oss, AliyunSettings settings, Clock clock) {
        this.oss = oss;
        this.settings = settings;
        this.root = "/" + settings.aliyunOssBucket() + "/";
        this.clock = clock;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var path = exchange.getRequest().getURI().getRawPath();
        var method = exchange.getRequest().getMethod().name();
        var reads = method.equals("GET") || method.equals("HEAD");
        if (!reads || !path.startsWith(root) || path.length() == root.length()) {
            return chain.filter(exchange);
        }
        var key = UriUtils.decode(path.substring(root.length()), StandardCharsets.UTF_8);
        var response = exchange.getResponse();
        response.setStatusCode(HttpStatus.FOUND);
        response.getHeaders().setLocation(URI.create(sign(method, key)));
        response.getHeaders().setCacheControl("no-store");
        return response.setComplete();
    }

    private String sign(String method, String key) {
        var request = new GeneratePresignedUrlRequest(settings.aliyunOssBucket(), key, HttpMethod.valueOf(method));
        request.setExpiration(Date.from(clock.instant().plus(settings.signedUrlLife())));
        return oss.generatePresignedUrl(request).toString();
    }
}
