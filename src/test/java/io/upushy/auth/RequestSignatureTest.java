package io.upushy.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.crypto.Cipher;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

@UpushyTest
@Import({MovableClock.class, TokenEcho.class, LoginListener.class})
@ExtendWith(NoAccounts.class)
class RequestSignatureTest {

    private static final Duration TIME_OUT = Duration.ofSeconds(20);
    private static final KeyPair KEYS = keys();
    private static final String REGISTRATION = "/api/user/registration";

    @Autowired
    Server server;

    @Autowired
    ApiTokens apiTokens;

    @Autowired
    UserRepository users;

    @Autowired
    MovableClock clock;

    private String nonce;
    private String sign;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        var der = Base64.getMimeEncoder().encodeToString(KEYS.getPrivate().getEncoded());
        var pem = "-----BEGIN PRIVATE KEY-----\n" + der + "\n-----END PRIVATE KEY-----\n";
        var setting = Base64.getEncoder().encodeToString(pem.getBytes(StandardCharsets.US_ASCII));
        registry.add("API_SIGN_RSA_PRIVATE_KEY_BASE64", () -> setting);
        registry.add("API_SIGN_TIME_OUT", TIME_OUT::toSeconds);
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @BeforeEach
    void startFromNow() {
        clock.reset();
    }

    /** What a published panel does: all keys and values, as JavaScript prints them, with the uuid and the time. */
    private void sign(String... keysAndValues) throws Exception {
        var uuid = UUID.randomUUID().toString();
        var now = Long.toString(System.currentTimeMillis());
        var texts = new ArrayList<>(List.of(keysAndValues));
        texts.add(uuid);
        texts.add(now);
        texts.sort(null);
        var md5 =
                MessageDigest.getInstance("MD5").digest(String.join(",", texts).getBytes(StandardCharsets.UTF_8));
        sign = HexFormat.of().formatHex(md5);
        nonce = encrypt(uuid + "," + now);
    }

    private static String encrypt(String text) throws Exception {
        var cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        cipher.init(Cipher.ENCRYPT_MODE, KEYS.getPublic());
        return Base64.getEncoder().encodeToString(cipher.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Answer call(String method, String path, String json) {
        var request = server.anonymous().method(HttpMethod.valueOf(method)).uri(path);
        if (nonce != null) {
            request.header("Nonce", nonce).header("Sign", sign);
        }
        return json == null
                ? Answer.of(request)
                : Answer.of(request.contentType(MediaType.APPLICATION_JSON).bodyValue(json));
    }

    private Answer get(String path) {
        return call("GET", path, null);
    }

    private Answer register() throws Exception {
        sign("username", "ada", "password", Accounts.PASSWORD, "nickname", "中文😀", "extra", "1,,2,[object Object]");
        return call(
                "POST",
                "/api/user",
                """
                {"username": "ada", "password": "%s", "nickname": "中文😀", "extra": [1.0, null, 2, {}]}
                """
                        .formatted(Accounts.PASSWORD));
    }

    @Test
    void aSignedBodyReachesItsHandler() throws Exception {
        assertThat(register().status()).isEqualTo(200);

        sign("username", "ada", "password", Accounts.PASSWORD);
        var login =
                call("POST", "/api/user/login", "{\"username\":\"ada\",\"password\":\"" + Accounts.PASSWORD + "\"}");
        assertThat(login.data().get("userInfo").get("nickname").asString()).isEqualTo("中文😀");
    }

    @Test
    void aSignedQueryReachesItsHandler() throws Exception {
        sign("t", "1,2", "keyword", "a b");

        assertThat(get(REGISTRATION + "?t=1&t=2&keyword=a+b").status()).isEqualTo(200);
    }

    @Test
    void theQueryOfACallWithABodyIsSignedToo() throws Exception {
        sign("username", "ada", "via", "panel");
        var body = "{\"username\":\"ada\"}";

        assertThat(call("POST", "/api/user/login?via=panel", body).status()).isEqualTo(400);
        sign("username", "ada");
        assertThat(call("POST", "/api/user/login?via=panel", body).status()).isEqualTo(403);
    }

    /** As the panel does it: with the key that the server tells. */
    @Test
    void whoIsToSignIsToldWithWhatKeyUnsigned() throws Exception {
        var terms = get("/api/basic/signature").data();

        assertThat(terms.get("required").asBoolean()).isTrue();
        assertThat(terms.get("timeOut").asLong()).isEqualTo(TIME_OUT.toSeconds());
        assertThat(terms.get("serviceTime").asLong()).isCloseTo(System.currentTimeMillis(), Offset.offset(60_000L));
        var told = new RSAPublicKeySpec(number(terms.at("/publicKey/n")), number(terms.at("/publicKey/e")));
        assertThat(KeyFactory.getInstance("RSA").generatePublic(told)).isEqualTo(KEYS.getPublic());
    }

    private static BigInteger number(JsonNode base64) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64.asString()));
    }

    @Test
    void anUnsignedCallIsRefusedInTheCallersLanguage() {
        var refused = get(REGISTRATION);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.message()).contains("Nonce and Sign");
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/api/user/login?x=1,'{\"username\":\"ada\"}'",
        "POST,/api/user/login,'{\"username\":\"eve\"}'",
        "POST,/api/user/login,'{\"username\":\"ada\",\"password\":\"x\"}'",
        "POST,/api/user/login,'{}'",
    })
    void whatWasChangedOnTheWayIsRefused(String method, String path, String body) throws Exception {
        sign("username", "ada");

        var refused = call(method, path, body);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.message()).isEqualTo("The signature does not match the request");
    }

    @Test
    void aNonceOfAnotherKeyIsRefused() throws Exception {
        sign();
        for (var forged : new String[] {
            "!", "AAAA", encrypt("no timestamp"), Base64.getEncoder().encodeToString(new byte[256])
        }) {
            nonce = forged;
            assertThat(get(REGISTRATION).status()).as(forged).isEqualTo(403);
        }
    }

    @Test
    void aSignatureIsUsedOnce() throws Exception {
        sign();
        assertThat(get(REGISTRATION).status()).isEqualTo(200);

        var refused = get(REGISTRATION);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.message()).contains("used before");
    }

    @Test
    void ofManyAtOnceWithOneSignatureOneGetsThrough() throws Exception {
        sign();

        var statuses = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> get(REGISTRATION).status())
                .toList();

        assertThat(statuses).containsOnlyOnce(200);
    }

    @Test
    void aForgedCallDoesNotUseTheNonceUp() throws Exception {
        sign();
        assertThat(get(REGISTRATION + "?forged=1").status()).isEqualTo(403);

        assertThat(get(REGISTRATION).status()).isEqualTo(200);
    }

    @Test
    void aSignatureIsRefusedWhenItIsTooOldOrFromTheFuture() throws Exception {
        sign();
        clock.advance(TIME_OUT.plusSeconds(2));
        assertThat(get(REGISTRATION).message()).contains("too old");

        clock.reset();
        clock.advance(TIME_OUT.plusSeconds(2).negated());
        assertThat(get(REGISTRATION).message()).contains("from the future");

        clock.reset();
        clock.advance(TIME_OUT.minusSeconds(5));
        assertThat(get(REGISTRATION).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/%61pi/user/registration",
        "HEAD,/api/user/registration",
        "GET,/api/update",
        "PUT,/api/update",
        "PUT,/api/webhook/x",
        "POST,/api/webhook/x/y",
        "POST,/api/update/x",
        "HEAD,/api/basic/signature",
        "POST,/api/basic/signature",
        "GET,/api/basic/signature/x",
        "GET,/api/source/upload"
    })
    void thereIsNoWayAround(String method, String path) {
        var client = server.anonymous();
        var uri = URI.create(server.url() + path);

        assertThat(Answer.of(client.method(HttpMethod.valueOf(method)).uri(uri)).status())
                .isIn(401, 403, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/api/update",
        "POST,/api/basic/update",
        "POST,/api/source/upload",
        "POST,/api/webhook/0b9d5cbc6d6f4f0c9a5f8b1e2d3c4a5f",
        "GET,/actuator/health"
    })
    void devicesUploadsAndHealthAreNotSigned(String method, String path) {
        var body = "GET".equals(method) ? null : "{}";

        assertThat(call(method, path, body).text()).doesNotContain("Nonce");
    }

    @Test
    void aPreflightIsNotSigned() {
        var preflight = server.anonymous()
                .options()
                .uri(server.url() + "/api/user/login")
                .header("Origin", "https://panel.example.com")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "nonce,sign,content-type");

        assertThat(Answer.of(preflight).status()).isEqualTo(200);
    }

    @Test
    void anApiTokenNeedsNoSignatureButAClaimedOneDoes() throws Exception {
        register();
        var user = users.findByUsername("ada").block();
        var token = apiTokens
                .create(user.id(), "project", "Jenkins", ApiTokenScope.USUAL, null)
                .block()
                .secret();

        assertThat(Answer.get(server.as(token), "/api/test/echo").status()).isEqualTo(200);
        assertThat(Answer.get(server.as("upt_invented"), REGISTRATION).message())
                .contains("Nonce and Sign");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() throws Exception {
        sign();

        assertThat(call("POST", "/api/user/login", "{\"username\":\"" + "a".repeat(1_100_000) + "\"}")
                        .status())
                .isEqualTo(413);
    }

    @Test
    void aBodyThatIsNoJsonIsRefused() throws Exception {
        sign();

        assertThat(call("POST", "/api/user/login", "{").status()).isEqualTo(400);
    }
}
