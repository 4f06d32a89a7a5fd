package io.upushy.storage.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.storage.CredentialSettings;
import io.upushy.storage.UploadCredentials.Credentials;
import io.upushy.storage.UploadCredentials.Protocol;
import io.upushy.storage.Uploader;
import io.upushy.web.ApiException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import software.amazon.awssdk.services.sts.StsClient;
import tools.jackson.databind.json.JsonMapper;

class S3UploadCredentialsTest {

    private static final String SECRET = "a secret of the tests";
    private static final String ROLE = "arn:aws:iam::123456789012:role/uploader";
    private static final String PREFIX = "0123456789abcdef0123456789abcdef/2026-11/";
    private static final Uploader SOMEBODY = new Uploader("somebody", null, false);
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final ServerHttpRequest REQUEST =
            MockServerHttpRequest.get("/").build();

    private final Scheduler scheduler = Schedulers.newBoundedElastic(8, 1000, "test-sts");
    private AwsStsDouble sts;
    private StsClient client;

    @BeforeEach
    void start() throws IOException {
        sts = new AwsStsDouble(SECRET);
        client = S3Clients.sts(settings(SECRET, ROLE));
    }

    @AfterEach
    void stop() {
        client.close();
        sts.close();
        scheduler.dispose();
    }

    private S3Settings settings(String secret, String role) {
        return new S3Settings("packages", "", "eu-west-1", "tester", secret, false, "", role, sts.url(), "");
    }

    private S3UploadCredentials credentials(Clock clock) {
        return new S3UploadCredentials(
                client, new S3Calls(scheduler), settings(SECRET, ROLE), new CredentialSettings(15), clock);
    }

    private static Credentials get(S3UploadCredentials credentials) {
        var issued = credentials.forPrefix(PREFIX, SOMEBODY, REQUEST).block(SOON);
        assertThat(issued).isNotNull();
        return issued;
    }

    @Test
    void theAnswerHasAllThatAClientNeeds() {
        var issued = get(credentials(Clock.systemUTC()));

        assertThat(issued.accessKeyId()).isEqualTo("ASIA1");
        assertThat(issued.accessKeySecret()).isEqualTo("secret");
        assertThat(issued.securityToken()).isEqualTo("token");
        assertThat(issued.expiration())
                .isBetween(Instant.now().plusSeconds(800), Instant.now().plusSeconds(901));
        assertThat(issued.region()).isEqualTo("eu-west-1");
        assertThat(issued.bucket()).isEqualTo("packages");
        assertThat(issued.endpoint()).isEqualTo("https://s3.eu-west-1.amazonaws.com");
        assertThat(issued.prefix()).isEqualTo(PREFIX);
        assertThat(issued.publicBase()).isEqualTo("https://packages.s3.eu-west-1.amazonaws.com/");
        assertThat(issued.protocol()).isEqualTo(Protocol.S3);
    }

    @Test
    void theRoleIsAssumedForUploadsUnderThePrefixOnly() {
        get(credentials(Clock.systemUTC()));

        var asked = sts.requests().get(0);
        assertThat(asked)
                .containsEntry("Action", "AssumeRole")
                .containsEntry("RoleArn", ROLE)
                .containsEntry("DurationSeconds", "900");
        var statements = JsonMapper.shared().readTree(asked.get("Policy")).get("Statement");
        assertThat(statements).hasSize(1);
        assertThat(statements.get(0).get("Effect").asString()).isEqualTo("Allow");
        assertThat(statements.get(0).get("Resource").toString())
                .isEqualTo("[\"arn:aws:s3:::packages/" + PREFIX + "*\"]");
        assertThat(statements.get(0).get("Action").toString())
                .isEqualTo("[\"s3:PutObject\",\"s3:AbortMultipartUpload\",\"s3:ListMultipartUploadParts\"]");
    }

    @Test
    void credentialsAreKeptUntilAThirdOfTheirLifeIsLeft() {
        var credentials = credentials(Clock.systemUTC());
        assertThat(get(credentials)).isEqualTo(get(credentials));
        assertThat(sts.requests()).hasSize(1);

        var later = credentials(Clock.fixed(Instant.now().plusSeconds(601), ZoneOffset.UTC));
        assertThat(get(later)).isNotEqualTo(get(later));
    }

    @Test
    void callersAtTheSameTimeShareOneCall() {
        var gate = new CountDownLatch(1);
        sts.hold(gate);
        var credentials = credentials(Clock.systemUTC());
        var calls = Flux.fromStream(IntStream.range(0, 50).boxed())
                .flatMap(i -> credentials.forPrefix(PREFIX, SOMEBODY, REQUEST), 50)
                .collectList()
                .toFuture();
        gate.countDown();

        assertThat(calls.join()).hasSize(50);
        assertThat(sts.requests()).hasSize(1);
    }

    @Test
    void whatStsRefusesIsToldAndNotRemembered() {
        sts.refuse("MalformedPolicyDocument");
        var credentials = credentials(Clock.systemUTC());
        assertThatThrownBy(() -> get(credentials)).isInstanceOfSatisfying(ApiException.class, refusal -> {
            assertThat(refusal.status().value()).isEqualTo(503);
            assertThat(String.valueOf(refusal.arguments()[0])).contains("MalformedPolicyDocument");
        });

        sts.refuse(null);
        assertThat(get(credentials).securityToken()).isEqualTo("token");
    }

    @Test
    void aWrongSecretIsFoundOutByTheSignature() {
        client.close();
        client = S3Clients.sts(settings("another secret", ROLE));

        assertThatThrownBy(() -> get(credentials(Clock.systemUTC())))
                .isInstanceOfSatisfying(
                        ApiException.class, refusal -> assertThat(String.valueOf(refusal.arguments()[0]))
                                .contains("SignatureDoesNotMatch"));
    }

    @Test
    void withoutARoleTheOtherWayIsTold() {
        var without = new S3UploadCredentials(
                client, new S3Calls(scheduler), settings(SECRET, ""), new CredentialSettings(15), Clock.systemUTC());

        assertThatThrownBy(() -> get(without)).isInstanceOfSatisfying(ApiException.class, refusal -> {
            assertThat(refusal.status().value()).isEqualTo(409);
            assertThat(refusal.key()).isEqualTo("storage.s3.noRole");
        });
    }
}
