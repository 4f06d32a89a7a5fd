package io.upushy.pipeline.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.pipeline.RunFacts.Kind;
import io.upushy.pipeline.RunFacts.Trigger;
import io.upushy.testing.Reply;
import io.upushy.web.ApiException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;

/** What each host sends, and what nobody may send in its place. */
@HookTest
class ProvidersTest {

    private static final String MAIN = "refs/heads/main";

    /** What the tests' HTTP client can send in a header. */
    private static final String PLAIN = "a plain secret/+=";

    @Autowired
    Hooks hooks;

    @Autowired
    RecordedRuns runs;

    private void assertStarted(Reply reply, Hooks.Hook hook, Trigger trigger) {
        assertThat(reply.data().get("result").asString()).isEqualTo("started");
        assertThat(reply.data().get("runId").asString()).isEqualTo("run-1");
        assertThat(reply.data().get("reason").asString()).isEqualTo("Run 1 was started");
        assertThat(runs.started()).containsExactly(new RecordedRuns.Started(hook.pipeline(), hook.ownerId(), trigger));
    }

    private void assertRefused(Reply reply, Hooks.Hook hook, String header) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(403);
        assertThat(reply.errors()).singleElement().asString().startsWith(header + ": ");
        assertThat(runs.started()).isEmpty();
        assertThat(hook.deliveries()).isEmpty();
    }

    private static Trigger push(String branch, String tag, String message, String author) {
        return new Trigger(Kind.WEBHOOK, branch, Host.COMMIT, tag, message, author, null);
    }

    private static String now(long unit) {
        return Long.toString(Instant.now().toEpochMilli() / unit);
    }

    @Test
    void githubStartsARun() {
        var hook = hooks.of("github");
        var body = Host.githubPush(MAIN, Host.COMMIT, "修复 🐛 \\\"it\\\"\\n\\nmore");

        assertStarted(hook.host().github("push", body), hook, push("main", null, "修复 🐛 \"it\"", "林 Lin"));
    }

    @Test
    void githubMaySendAForm() {
        var hook = hooks.of("github");
        var json = Host.githubPush("refs/tags/v1.0", Host.COMMIT, "100% ü+&=");
        var body = "x=1&payload=" + URLEncoder.encode(json, StandardCharsets.UTF_8);
        var reply = hook.host()
                .with("Content-Type", "application/x-www-form-urlencoded")
                .github("push", body);

        assertStarted(reply, hook, push(null, "v1.0", "100% ü+&=", "林 Lin"));
    }

    @Test
    void githubMustSignWhatItSends() {
        var hook = hooks.of("github");
        var body = Host.githubPush(MAIN, Host.COMMIT, "x");
        var header = "X-Hub-Signature-256";
        var right = "sha256=" + Host.hex(Host.hmac(Hooks.SECRET, body));

        assertRefused(hook.host().with(header, "").github("push", body), hook, header);
        assertRefused(hook.host().with(header, right).github("push", body + " "), hook, header);
        assertRefused(hook.host().with(header, right.substring(7)).github("push", body), hook, header);
        assertRefused(hooks.host(hook.id(), "another secret").github("push", body), hook, header);
        assertRefused(hook.host().with(header, "sha256=").github("push", body), hook, header);
    }

    @Test
    void githubsPingIsAnswered() {
        var reply = hooks.of("github").host().github("ping", "{\"zen\":\"Design for failure.\",\"hook_id\":1}");

        assertThat(reply.data().get("reason").asString()).isEqualTo("The webhook works");
        assertThat(runs.started()).isEmpty();
    }

    @Test
    void gitlabStartsARunByItsToken() {
        var hook = hooks.of("gitlab", PLAIN);
        var body = Host.gitlabPush("push", MAIN, Host.COMMIT, "合并\\n\\nMerge");

        assertStarted(hook.host().gitlabToken("Push Hook", body), hook, push("main", null, "合并", "Grace"));
    }

    @Test
    void gitlabStartsARunForAnAnnotatedTag() {
        var hook = hooks.of("gitlab", PLAIN);
        var body = Host.gitlabPush("tag_push", "refs/tags/v2", "f".repeat(40), "m");

        assertStarted(hook.host().gitlabToken("Tag Push Hook", body), hook, push(null, "v2", "m", "Grace"));
    }

    @Test
    void gitlabsTokenMustBeRight() {
        var hook = hooks.of("gitlab", PLAIN);
        var body = Host.gitlabPush("push", MAIN, Host.COMMIT, "m");
        var header = "X-Gitlab-Token";

        assertRefused(hook.host().with(header, "").gitlabToken("Push Hook", body), hook, header);
        assertRefused(hook.host().with(header, PLAIN + "x").gitlabToken("Push Hook", body), hook, header);
    }

    @Test
    void aTokenMayHaveLettersBeyondAscii() {
        var headers = new HttpHeaders();
        var secret = "geheim ü 密码";
        headers.set("X-Gitlab-Token", new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));

        assertThat(new Signatures(Clock.systemUTC()).verify(Provider.GITLAB, headers, new byte[0], secret))
                .hasSize(64);
    }

    @Test
    void nothingProvesItselfToAWebhookWithoutASecret() {
        var headers = new HttpHeaders();
        headers.set("X-Gitlab-Token", "");

        assertThatThrownBy(() -> new Signatures(Clock.systemUTC()).verify(Provider.GITLAB, headers, new byte[0], ""))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("noSecret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "a plain signing token"})
    void gitlabStartsARunBySignature(String secret) {
        var hook = hooks.of("gitlab", secret);
        var body = Host.gitlabPush("push", "refs/heads/release/1", Host.COMMIT, "m");

        assertStarted(
                hook.host().gitlabSigned("Push Hook", now(1000), body), hook, push("release/1", null, "m", "Grace"));
    }

    @Test
    void gitlabsSignatureCoversIdTimeAndBody() {
        var hook = hooks.of("gitlab");
        var body = Host.gitlabPush("push", MAIN, Host.COMMIT, "m");
        var signature = "webhook-signature";
        var old = Long.toString(Instant.now().minus(Duration.ofMinutes(61)).getEpochSecond());

        assertRefused(hook.host().with("webhook-id", "x").gitlabSigned("Push Hook", now(1000), body), hook, signature);
        assertRefused(
                hooks.of("gitlab").host().with("webhook-timestamp", "1").gitlabSigned("Push Hook", now(1000), body),
                hook,
                signature);
        assertRefused(hook.host().with(signature, "v1,").gitlabSigned("Push Hook", now(1000), body), hook, signature);
        assertRefused(
                hook.host().with("webhook-id", "").gitlabSigned("Push Hook", now(1000), body), hook, "webhook-id");
        assertRefused(
                hooks.host(hook.id(), Hooks.SECRET).gitlabSigned("Push Hook", old, body), hook, "webhook-timestamp");
        assertRefused(
                hooks.host(hook.id(), Hooks.SECRET).gitlabSigned("Push Hook", "soon", body), hook, "webhook-timestamp");
    }

    @Test
    void giteaStartsARun() {
        var hook = hooks.of("gitea");

        assertStarted(
                hook.host().gitea("push", Host.giteaPush("refs/heads/主干", "提交")),
                hook,
                push("主干", null, "提交", "Gitea"));
    }

    @Test
    void giteaMustSignWhatItSends() {
        var hook = hooks.of("gitea");
        var body = Host.giteaPush(MAIN, "m");
        var header = "X-Gitea-Signature";

        assertRefused(hook.host().with(header, "").gitea("push", body), hook, header);
        assertRefused(hooks.host(hook.id(), "another secret").gitea("push", body), hook, header);
        assertRefused(
                hooks.host(hook.id(), Hooks.SECRET)
                        .with(header, Host.hex(Host.hmac(Hooks.SECRET, body)))
                        .gitea("push", body.replace("main", "mein")),
                hook,
                header);
    }

    @Test
    void giteeStartsARunByPassword() {
        var hook = hooks.of("gitee");
        var secret = "gitee-password";
        hook.owner()
                .put("/api/pipeline/webhook", java.util.Map.of("id", hook.id(), "secret", secret))
                .data();
        var reply =
                hooks.host(hook.id(), secret).gitee("Push Hook", now(1), secret, Host.giteePush(MAIN, secret, "更新"));

        assertStarted(reply, hook, push("main", null, "更新", "稀饭"));
        assertThat(hook.newest().toString()).doesNotContain(secret).contains("***");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void giteeStartsARunBySignaturePlainOrEncoded(boolean encoded) {
        var hook = hooks.of("gitee");
        var time = now(1);
        var signature = hook.host().giteeSignature(time);
        var token = encoded ? URLEncoder.encode(signature, StandardCharsets.UTF_8) : signature;

        assertStarted(
                hook.host().gitee("Push Hook", time, token, Host.giteePush(MAIN, "", "更新")),
                hook,
                push("main", null, "更新", "稀饭"));
    }

    @Test
    void giteeMustKnowTheSecretAndTheTime() {
        var hook = hooks.of("gitee");
        var body = Host.giteePush(MAIN, "", "m");
        var time = now(1);
        var old = Long.toString(Instant.now().minus(Duration.ofMinutes(61)).toEpochMilli());
        var early = Long.toString(Instant.now().plus(Duration.ofMinutes(61)).toEpochMilli());
        var host = hook.host();

        assertRefused(host.gitee("Push Hook", time, "", body), hook, "X-Gitee-Token");
        assertRefused(host.gitee("Push Hook", time, "wrong", body), hook, "X-Gitee-Token");
        assertRefused(host.gitee("Push Hook", time, host.giteeSignature("1"), body), hook, "X-Gitee-Token");
        assertRefused(host.gitee("Push Hook", "", host.giteeSignature(time), body), hook, "X-Gitee-Timestamp");
        for (var wrong : new String[] {old, early, "yesterday"}) {
            assertRefused(host.gitee("Push Hook", wrong, host.giteeSignature(wrong), body), hook, "X-Gitee-Timestamp");
        }
    }

    @Test
    void giteesTestIsAnswered() {
        var hook = hooks.of("gitee");
        var time = now(1);
        var reply = hook.host()
                .with("X-Gitee-Ping", "true")
                .gitee("Push Hook", time, hook.host().giteeSignature(time), Host.giteePush(MAIN, "", "m"));

        assertThat(reply.data().get("result").asString()).isEqualTo("ignored");
        assertThat(runs.started()).isEmpty();
    }
}
