package io.upushy.storage.aliyun;

import com.aliyuncs.IAcsClient;
import com.aliyuncs.auth.sts.AssumeRoleRequest;
import com.aliyuncs.auth.sts.AssumeRoleResponse;
import com.aliyuncs.exceptions.ClientException;
import com.aliyuncs.http.MethodType;
import com.aliyuncs.http.ProtocolType;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.upushy.storage.CredentialSettings;
import io.upushy.storage.ObjectStorage;
import io.upushy.storage.UploadCredentials;
import io.upushy.storage.Uploader;
import io.upushy.web.RequestHead;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Upload credentials from STS AssumeRole, kept until a third of their life is left, with one call in flight per prefix. */
final class AliyunUploadCredentials implements UploadCredentials {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int CONNECT_MILLIS = 3_000;
    private static final int READ_MILLIS = 8_000;
    private static final int CACHED = 10_000;
    private static final Pattern PREFIX = Pattern.compile("([A-Za-z0-9_-]+/)+"); // no wildcard can get into the policy
    private static final List<String> ACTIONS = List.of("oss:PutObject", "oss:AbortMultipartUpload", "oss:ListParts");

    private final IAcsClient sts;
    private final AliyunCalls calls;
    private final AliyunSettings settings;
    private final CredentialSettings life;
    private final ObjectStorage storage;
    private final Clock clock;
    private final Cache<List<String>, Mono<Assumed>> cache =
            Caffeine.newBuilder().maximumSize(CACHED).build();

    AliyunUploadCredentials(
            IAcsClient sts,
            AliyunCalls calls,
            AliyunSettings settings,
            CredentialSettings life,
            ObjectStorage storage,
            Clock clock) {
        this.sts = sts;
        this.calls = calls;
        this.settings = settings;
        this.life = life;
        this.storage = storage;
        this.clock = clock;
    }

    private record Assumed(String accessKeyId, String secret, String token, Instant expiration) {}

    @Override
    public Mono<Credentials> forPrefix(String prefix, Uploader uploader, ServerHttpRequest request) {
        return forPrefixes(List.of(prefix), request);
    }

    @Override
    public String uploadOrigin() {
        return settings.endpoint().baseOf(settings.aliyunOssBucket());
    }

    @Override
    public Mono<Credentials> forPanel(String prefix, Uploader uploader, ServerHttpRequest request) {
        return settings.aliyunOssPanelUploads()
                ? forPrefixes(List.of(prefix, month(-1), month(0), month(1)), request)
                : forPrefix(prefix, uploader, request);
    }

    @Override
    public boolean takesPanelKeys() {
        return settings.aliyunOssPanelUploads();
    }

    /** Around the present month, since panels go by the clock and time zone of their browser. */
    private String month(int offset) {
        return YearMonth.now(clock).plusMonths(offset) + "/";
    }

    /** @param prefixes the one that is told, and others the credentials are good for */
    private Mono<Credentials> forPrefixes(List<String> prefixes, ServerHttpRequest request) {
        var prefix = prefixes.get(0);
        if (!PREFIX.matcher(prefix).matches()) {
            return Mono.error(new IllegalArgumentException("Not a prefix: " + prefix));
        }
        var endpoint = settings.endpoint();
        return cache.get(prefixes, this::assumeOnce)
                .map(assumed -> new Credentials(
                        assumed.accessKeyId,
                        assumed.secret,
                        assumed.token,
                        assumed.expiration,
                        endpoint.regionId(),
                        settings.aliyunOssBucket(),
                        endpoint.url(),
                        prefix,
                        storage.publicBase(RequestHead.of(request)),
                        endpoint.pathStyle(),
                        Protocol.OSS));
    }

    /** One call for all who ask meanwhile, remembered as long as its result is fresh; a failure is not remembered. */
    private Mono<Assumed> assumeOnce(List<String> prefixes) {
        return calls.call(TIMEOUT, () -> assumeNow(prefixes))
                .cache(this::freshFor, failure -> Duration.ZERO, () -> Duration.ZERO);
    }

    private Duration freshFor(Assumed assumed) {
        var left = Duration.between(clock.instant(), assumed.expiration)
                .minus(life.lifetime().dividedBy(3));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Assumed assumeNow(List<String> prefixes) throws ClientException {
        var request = new AssumeRoleRequest();
        request.setSysMethod(MethodType.POST);
        request.setSysConnectTimeout(CONNECT_MILLIS);
        request.setSysReadTimeout(READ_MILLIS);
        request.setRoleArn(settings.roleArn());
        request.setRoleSessionName("upushy");
        request.setDurationSeconds(life.lifetime().toSeconds());
        request.setPolicy(policy(prefixes));
        address(request);
        AssumeRoleResponse.Credentials issued = sts.getAcsResponse(request).getCredentials();
        return new Assumed(
                issued.getAccessKeyId(),
                issued.getAccessKeySecret(),
                issued.getSecurityToken(),
                Instant.parse(issued.getExpiration()));
    }

    private void address(AssumeRoleRequest request) {
        var region = settings.endpoint().region();
        var standard = region == null ? "https://sts.aliyuncs.com" : "https://sts." + region + ".aliyuncs.com";
        var given = settings.aliyunStsEndpoint().strip();
        var uri = URI.create(given.isEmpty() ? standard : given.contains("://") ? given : "https://" + given);
        request.setSysEndpoint(uri.getAuthority());
        request.setSysProtocol("http".equals(uri.getScheme()) ? ProtocolType.HTTP : ProtocolType.HTTPS);
    }

    private String policy(List<String> prefixes) {
        var resources = prefixes.stream()
                .map(prefix -> "acs:oss:*:*:" + settings.aliyunOssBucket() + "/" + prefix + "*")
                .toList();
        var statement = Map.of("Effect", "Allow", "Action", ACTIONS, "Resource", resources);
        return JsonMapper.shared().writeValueAsString(Map.of("Version", "1", "Statement", List.of(statement)));
    }
}
