package io.upushy.storage.aliyun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aliyuncs.IAcsClient;
import io.upushy.storage.CredentialSettings;
import io.upushy.storage.UploadCredentials.Credentials;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

class AliyunUploadCredentialsTest {

    private static final String SECRET = "a secret of the tests";
    private static final String PREFIX = "0123456789abcdef0123456789abcdef/2026-11/";
    private static final Uploader SOMEBODY = new Uploader("somebody", null, false);
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final ServerHttpRequest REQUEST =
            MockServerHttpRequest.get("/").build();

    private final Scheduler scheduler = Schedulers.newBoundedElastic(8, 1000, "test-sts");
    private StsDouble sts;
    private IAcsClient client;

    @BeforeEach
    void start() throws IOException {
        sts = new StsDouble(SECRET);
        client = new AliyunConfiguration().sts(settings(SECRET));
    }

    @AfterEach
    void stop() {
        client.shutdown();
        sts.close();
        scheduler.dispose();
    }

    private AliyunSettings settings(String secret) {
        return new AliyunSettings(
                "oss-cn-beijing",
                "packages",
                "1234567890",
                "uploader",
                "tester",
                secret,
                "",
                "",
                0,
                sts.url(),
                true,
                false,
                false);
    }

    private AliyunUploadCredentials credentials(IAcsClient with, Clock clock) {
        var settings = settings(SECRET);
        var calls = new AliyunCalls(scheduler);
        var storage = new AliyunObjectStorage(null, calls, settings, null);
        return new AliyunUploadCredentials(with, calls, settings, new CredentialSettings(15), storage, clock);
    }

    private Credentials get(AliyunUploadCredentials credentials) {
        var issued = credentials.forPrefix(PREFIX, SOMEBODY, REQUEST).block(SOON);
        assertThat(issued).isNotNull();
        return issued;
    }

    @Test
    void theAnswerHasAllThatAClientNeeds() {
        var issued = get(credentials(client, Clock.systemUTC()));
        assertThat(issued.accessKeyId()).isEqualTo("STS.1");
        assertThat(issued.accessKeySecret()).isEqualTo("secret");
        assertThat(issued.securityToken()).isEqualTo("token");
        assertThat(issued.expiration())
                .isBetween(Instant.now().plusSeconds(800), Instant.now().plusSeconds(901));
        assertThat(issued.region()).isEqualTo("oss-cn-beijing");
        assertThat(issued.bucket()).isEqualTo("packages");
        assertThat(issued.endpoint()).isEqualTo("https://oss-cn-beijing.aliyuncs.com");
        assertThat(issued.prefix()).isEqualTo(PREFIX);
        assertThat(issued.publicBase()).isEqualTo("https://packages.oss-cn-beijing.aliyuncs.com/");
        assertThat(issued.pathStyle()).isFalse();
        assertThat(issued)
                .hasToString("Credentials[STS.1 for packages/" + PREFIX + " until " + issued.expiration() + "]");
    }

    @Test
    void theWireNamesAreThoseOfPublishedClients() {
        var json = JsonMapper.shared().valueToTree(get(credentials(client, Clock.systemUTC())));
        assertThat(json.propertyNames())
                .containsExactlyInAnyOrder(
                        "AccessKeyId",
                        "AccessKeySecret",
                        "SecurityToken",
                        "Expiration",
                        "region",
                        "bucket",
                        "endpoint",
                        "prefix",
                        "publicBase",
                        "pathStyle",
                        "protocol");
    }

    @Test
    void theRoleIsAssumedForUploadsUnderThePrefixOnly() {
        get(credentials(client, Clock.systemUTC()));
        var asked = sts.requests().get(0);
        assertThat(asked).containsEntry("Action", "AssumeRole");
        assertThat(asked).containsEntry("RoleArn", "acs:ram::1234567890:role/uploader");
        assertThat(asked).containsEntry("DurationSeconds", "900");
        var statement = JsonMapper.shared()
                .readTree(asked.get("Policy"))
                .get("Statement")
                .get(0);
        assertThat(statement.get("Effect").asString()).isEqualTo("Allow");
        assertThat(statement.get("Resource").toString()).isEqualTo("[\"acs:oss:*:*:packages/" + PREFIX + "*\"]");
        assertThat(statement.get("Action").toString())
                .isEqualTo("[\"oss:PutObject\",\"oss:AbortMultipartUpload\",\"oss:ListParts\"]");
    }

    @Test
    void aPersonsCredentialsAreAlsoGoodForTheKeysThatPublishedPanelsChoose() {
        var october = Clock.fixed(Instant.parse("2026-10-31T23:00:00Z"), ZoneOffset.UTC);

        var given =
                credentials(client, october).forPanel(PREFIX, SOMEBODY, REQUEST).block(SOON);

        assertThat(given).isNotNull();
        assertThat(given.prefix()).isEqualTo(PREFIX);
        var resources = JsonMapper.shared()
                .readTree(sts.requests().get(0).get("Policy"))
                .at("/Statement/0/Resource");
        assertThat(resources.toString())
                .isEqualTo("[\"acs:oss:*:*:packages/" + PREFIX + "*\",\"acs:oss:*:*:packages/2026-09/*\","
                        + "\"acs:oss:*:*:packages/2026-10/*\",\"acs:oss:*:*:packages/2026-11/*\"]");
    }

    @Test
    void credentialsAreKeptUntilAThirdOfTheirLifeIsLeft() {
        var credentials = credentials(client, Clock.systemUTC());
        assertThat(get(credentials)).isEqualTo(get(credentials));
        assertThat(sts.requests()).hasSize(1);
        var nearTheEnd = Clock.fixed(Instant.now().plusSeconds(601), ZoneOffset.UTC);
        var later = credentials(client, nearTheEnd);
        assertThat(get(later)).isNotEqualTo(get(later));
    }

    @Test
    void callersAtTheSameTimeShareOneCall() {
        var gate = new CountDownLatch(1);
        sts.hold(gate);
        var credentials = credentials(client, Clock.systemUTC());
        var calls = Flux.fromStream(IntStream.range(0, 50).boxed())
                .flatMap(i -> credentials.forPrefix(PREFIX, SOMEBODY, REQUEST), 50)
                .collectList()
                .toFuture();
        gate.countDown();
        assertThat(calls.join()).hasSize(50);
        assertThat(sts.requests()).hasSize(1);
    }

    @Test
    void whoGivesUpDoesNotTakeTheOthersWithIt() {
        var gate = new CountDownLatch(1);
        sts.hold(gate);
        var credentials = credentials(client, Clock.systemUTC());
        var impatient = credentials.forPrefix(PREFIX, SOMEBODY, REQUEST).subscribe();
        var patient = credentials.forPrefix(PREFIX, SOMEBODY, REQUEST).toFuture();
        impatient.dispose();
        gate.countDown();
        assertThat(patient.join().accessKeyId()).isEqualTo("STS.1");
    }

    @Test
    void whatStsRefusesIsToldAndNotRemembered() {
        sts.refuse("NoPermission");
        var credentials = credentials(client, Clock.systemUTC());
        assertThatThrownBy(() -> get(credentials)).isInstanceOfSatisfying(ApiException.class, refusal -> {
            assertThat(refusal.status().value()).isEqualTo(503);
            assertThat(String.valueOf(refusal.arguments()[0])).contains("NoPermission");
        });
        sts.refuse(null);
        assertThat(get(credentials).securityToken()).isEqualTo("token");
    }

    @Test
    void aWrongSecretIsFoundOutByTheSignature() {
        var wrong = new AliyunConfiguration().sts(settings("wrong"));
        assertThatThrownBy(() -> get(credentials(wrong, Clock.systemUTC())))
                .isInstanceOfSatisfying(
                        ApiException.class, refusal -> assertThat(String.valueOf(refusal.arguments()[0]))
                                .contains("SignatureDoesNotMatch"));
        wrong.shutdown();
    }

    @Test
    void aSilentStsIsGivenUpOn() {
        sts.hold(new CountDownLatch(1));
        assertThatThrownBy(() -> get(credentials(client, Clock.systemUTC())))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        refusal -> assertThat(refusal.status().value()).isEqualTo(503));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "*", "a/*", "a/?/", "../", "a/\"],\"x", "a"})
    void noWildcardGetsIntoThePolicy(String prefix) {
        assertThatThrownBy(() -> credentials(client, Clock.systemUTC())
                        .forPrefix(prefix, SOMEBODY, REQUEST)
                        .block(SOON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(sts.requests()).isEmpty();
    }
}
