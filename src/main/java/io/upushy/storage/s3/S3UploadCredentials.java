package io.upushy.storage.s3;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.upushy.storage.CredentialSettings;
import io.upushy.storage.UploadCredentials;
import io.upushy.storage.Uploader;
import io.upushy.web.ApiException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.services.sts.StsClient;
import tools.jackson.databind.json.JsonMapper;

/** Upload credentials from AssumeRole, kept until a third of their life is left, with one call in flight per prefix. */
final class S3UploadCredentials implements UploadCredentials {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int CACHED = 10_000;
    private static final Pattern PREFIX = Pattern.compile("([A-Za-z0-9_-]+/)+"); // no wildcard can get into the policy
    private static final List<String> ACTIONS =
            List.of("s3:PutObject", "s3:AbortMultipartUpload", "s3:ListMultipartUploadParts");

    private final StsClient sts;
    private final S3Calls calls;
    private final S3Settings settings;
    private final CredentialSettings life;
    private final Clock clock;
    private final Cache<String, Mono<Assumed>> cache =
            Caffeine.newBuilder().maximumSize(CACHED).build();

    S3UploadCredentials(StsClient sts, S3Calls calls, S3Settings settings, CredentialSettings life, Clock clock) {
        this.sts = sts;
        this.calls = calls;
        this.settings = settings;
        this.life = life;
        this.clock = clock;
    }

    private record Assumed(String accessKeyId, String secret, String token, Instant expiration) {}

    @Override
    public Mono<Credentials> forPrefix(String prefix, Uploader uploader, ServerHttpRequest request) {
        if (!settings.hasRole()) {
            return Mono.error(ApiException.conflict("projectId", "storage.s3.noRole"));
        }
        if (!PREFIX.matcher(prefix).matches()) {
            return Mono.error(new IllegalArgumentException("Not a prefix: " + prefix));
        }
        return cache.get(prefix, this::assumeOnce).map(assumed -> describe(assumed, prefix));
    }

    @Override
    public String uploadOrigin() {
        return settings.uploadOrigin();
    }

    private Credentials describe(Assumed assumed, String prefix) {
        return new Credentials(
                assumed.accessKeyId,
                assumed.secret,
                assumed.token,
                assumed.expiration,
                settings.s3Region().strip(),
                settings.s3Bucket(),
                settings.endpointUrl(),
                prefix,
                settings.publicBase(),
                settings.s3PathStyle(),
                Protocol.S3);
    }

    /** One call for all who ask meanwhile, remembered as long as its result is fresh; a failure is not remembered. */
    private Mono<Assumed> assumeOnce(String prefix) {
        return calls.call(TIMEOUT, () -> assume(prefix))
                .cache(this::freshFor, failure -> Duration.ZERO, () -> Duration.ZERO);
    }

    private Duration freshFor(Assumed assumed) {
        var left = Duration.between(clock.instant(), assumed.expiration)
                .minus(life.lifetime().dividedBy(3));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Assumed assume(String prefix) {
        var issued = sts.assumeRole(
                        request -> request.roleArn(settings.s3RoleArn().strip())
                                .roleSessionName("upushy")
                                .durationSeconds((int) life.lifetime().toSeconds())
                                .policy(policy(prefix)))
                .credentials();
        return new Assumed(issued.accessKeyId(), issued.secretAccessKey(), issued.sessionToken(), issued.expiration());
    }

    private String policy(String prefix) {
        var resource = "arn:aws:s3:::" + settings.s3Bucket() + "/" + prefix + "*";
        var statement = Map.of("Effect", "Allow", "Action", ACTIONS, "Resource", List.of(resource));
        return JsonMapper.shared().writeValueAsString(Map.of("Version", "2012-10-17", "Statement", List.of(statement)));
    }
}
