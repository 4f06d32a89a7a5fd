package io.upushy.pipeline.steps.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.upushy.pipeline.LoneStep;
import io.upushy.pipeline.StepFailure;
import io.upushy.pipeline.steps.notify.Notify.DingTalk;
import io.upushy.pipeline.steps.notify.Notify.Email;
import io.upushy.pipeline.steps.notify.Notify.Language;
import io.upushy.pipeline.steps.notify.Notify.Webhook;
import io.upushy.pipeline.steps.notify.SmtpSettings.Tls;
import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Receiver;
import io.upushy.testing.Scratch;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import io.upushy.web.InvalidSetting;
import io.upushy.web.Messages;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Notifications as their receivers get them. */
@UpushyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotifyStepTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String SECRET = "a secret to sign with";

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Autowired
    NewsTexts texts;

    @Autowired
    Messages messages;

    @Autowired
    Outgoing outgoing;

    @Autowired
    JsonMapper json;

    private Receiver receiver;
    private LoneStep context;

    @BeforeEach
    void openReceiver() {
        receiver = new Receiver();
        var apps = new Apps(Api.anonymous(server).as(accounts.registerUser("ada")));
        context = new LoneStep(apps.project("Shop"), Scratch.folder("workspace"))
                .numbered(7)
                .given("SIGN", SECRET)
                .given("TOKEN", "robot-token")
                .after("pack", "version", "1.4.0");
    }

    @AfterEach
    void closeReceiver() {
        receiver.close();
    }

    private NotifyStep step(SmtpSettings smtp) {
        var clock = Clock.systemUTC();
        List<Channel> channels = List.of(
                new WebhookChannel(outgoing, json, clock),
                new DingTalkChannel(outgoing, json, clock),
                new EmailChannel(smtp));
        return new NotifyStep(channels, texts, messages);
    }

    private static SmtpSettings noMail() {
        return new SmtpSettings("", 587, "", "", "", Tls.STARTTLS);
    }

    private Notify webhook(@Nullable Boolean required) {
        return new Notify(new Webhook(receiver.url(), "SIGN"), null, null, null, null, Language.EN, required);
    }

    private Notify dingTalk(@Nullable String url, @Nullable String text) {
        return new Notify(
                null, new DingTalk("TOKEN", "SIGN", url, List.of("13800000000"), null), null, null, text, null, true);
    }

    private void tell(Notify settings) {
        step(noMail()).execute(settings, context).block(SOON);
    }

    private static byte[] hmac(String key, String text) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aWebhookGetsTheFactsSignedWithTheirTime() throws Exception {
        tell(webhook(null));

        var got = receiver.only();
        var body = JsonMapper.shared().readTree(got.body());
        assertThat(body.at("/run/number").asInt()).isEqualTo(7);
        assertThat(body.at("/project/name").asString()).isEqualTo("Shop");
        assertThat(body.at("/state").asString()).isEqualTo("succeeding");
        assertThat(body.at("/title").asString()).isEqualTo("Shop: run 7 succeeded");
        assertThat(body.at("/run/trigger/branch").asString()).isEqualTo("main");
        assertThat(body.path("outcomes").path("pack.version").asString()).isEqualTo("1.4.0");
        var timestamp = got.header("X-Upushy-Timestamp");
        assertThat(got.header("X-Upushy-Signature"))
                .isEqualTo("sha256=" + HexFormat.of().formatHex(hmac(SECRET, timestamp + "." + got.body())));
        assertThat(Long.parseLong(timestamp))
                .isCloseTo(Clock.systemUTC().instant().getEpochSecond(), org.assertj.core.data.Offset.offset(60L));
    }

    @Test
    void aWebhookInTroubleIsTriedAgainWithTheSameDelivery() {
        receiver.answers(503, "").answers(503, "").answers(204, "");

        tell(webhook(true));

        assertThat(receiver.all())
                .hasSize(3)
                .extracting(got -> got.header("X-Upushy-Delivery"))
                .containsOnly(context.run().id() + "/step");
    }

    @Test
    void aRefusalIsNotTriedAgainAndFailsOnlyARequiredNotification() {
        receiver.answers(403, "no").answers(403, "no");

        tell(webhook(false));
        assertThat(context.lines())
                .anyMatch(line -> line.startsWith("Could not notify by webhook: 127.0.0.1 answered 403"));
        assertThatThrownBy(() -> tell(webhook(true)))
                .asInstanceOf(type(StepFailure.class))
                .returns("pipeline.step.notify.status", StepFailure::key);
        assertThat(receiver.all()).hasSize(2);
    }

    @Test
    void redirectsAreNotFollowed() {
        try (var elsewhere = new Receiver()) {
            receiver.redirectsTo(elsewhere.url());

            assertThatThrownBy(() -> tell(webhook(true))).isInstanceOf(StepFailure.class);

            assertThat(elsewhere.all()).isEmpty();
        }
    }

    @Test
    void dingTalkGetsAMessageSignedTheWayItsRobotsAsk() throws Exception {
        receiver.answers(200, "{\"errcode\":0,\"errmsg\":\"ok\"}");

        tell(dingTalk(receiver.url(), "部署完成"));

        var got = receiver.only();
        var timestamp = got.query("timestamp");
        assertThat(got.query("access_token")).isEqualTo("robot-token");
        assertThat(got.query("sign"))
                .isEqualTo(Base64.getEncoder().encodeToString(hmac(SECRET, timestamp + "\n" + SECRET)));
        var body = JsonMapper.shared().readTree(got.body());
        assertThat(body.at("/msgtype").asString()).isEqualTo("markdown");
        assertThat(body.at("/markdown/title").asString()).isEqualTo("Shop 第 7 次运行成功");
        assertThat(body.at("/markdown/text").asString()).contains("部署完成", "@13800000000");
        assertThat(body.at("/at/atMobiles/0").asString()).isEqualTo("13800000000");
    }

    @Test
    void dingTalkRefusesWithA200() {
        receiver.answers(200, "{\"errcode\":310000,\"errmsg\":\"sign not match\"}");

        assertThatThrownBy(() -> tell(dingTalk(receiver.url(), null)))
                .asInstanceOf(type(StepFailure.class))
                .returns("pipeline.step.notify.dingtalk", StepFailure::key)
                .returns(new Object[] {"310000", "sign not match"}, StepFailure::arguments);
    }

    @Test
    void theWholeAddressMayBeTheSecret() {
        receiver.answers(200, "{\"errcode\":0}");
        context.given("TOKEN", receiver.url() + "?access_token=other");

        tell(dingTalk(null, null));

        assertThat(receiver.only().query("access_token")).isEqualTo("other");
        assertThat(context.lines()).noneMatch(line -> line.contains("access_token"));
    }

    @Test
    void whatPeopleSeeIsNotSentAgainAfterACutOff() {
        context.remember(Map.of("dingtalk", "begun")).block(SOON);

        tell(dingTalk(receiver.url(), null));

        assertThat(receiver.all()).isEmpty();
        assertThat(context.lines()).contains("Whether the dingtalk was sent is not known; it is not sent again");
    }

    @Test
    void whatIsToldIsNotToldAgain() {
        tell(webhook(true));
        tell(webhook(true));

        assertThat(receiver.all()).hasSize(1);
    }

    @Test
    void anEmailArrives() throws Exception {
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.setUser("upushy@example.com", "upushy", "smtp password");
        mail.start();
        try {
            var smtp = new SmtpSettings(
                    "127.0.0.1", mail.getSmtp().getPort(), "upushy", "smtp password", "upushy@example.com", Tls.NONE);
            var settings = new Notify(
                    null, null, new Email(List.of("ada@example.com", "bob@example.com")), null, "第一行\n第二行", null, true);

            step(smtp).execute(settings, context).block(SOON);

            var messages = mail.getReceivedMessages();
            assertThat(messages).hasSize(2);
            assertThat(messages[0].getSubject()).isEqualTo("Shop 第 7 次运行成功");
            assertThat(messages[0].getContent().toString().lines()).containsExactly("第一行", "第二行");
            assertThat(messages[0].getFrom()[0]).hasToString("upushy@example.com");

            var wrong = new SmtpSettings(
                    "127.0.0.1", mail.getSmtp().getPort(), "upushy", "another", "upushy@example.com", Tls.NONE);
            assertThatThrownBy(() -> step(wrong)
                            .execute(settings, new LoneStep(context.run().projectId(), Scratch.folder("w")))
                            .block(SOON))
                    .asInstanceOf(type(StepFailure.class))
                    .returns("pipeline.step.notify.smtp.login", StepFailure::key);
            var unsafe = new SmtpSettings("127.0.0.1", mail.getSmtp().getPort(), "", "", "u@example.com", Tls.STARTTLS);
            assertThatThrownBy(() -> step(unsafe)
                            .execute(settings, new LoneStep(context.run().projectId(), Scratch.folder("w")))
                            .block(SOON))
                    .as("a server without STARTTLS gets nothing in the clear")
                    .isInstanceOf(StepFailure.class);
            assertThat(mail.getReceivedMessages()).hasSize(2);
        } finally {
            mail.stop();
        }
    }

    @Test
    void withoutAMailServerThatIsSaid() {
        var settings = new Notify(null, null, new Email(List.of("ada@example.com")), null, null, null, true);

        assertThatThrownBy(() -> tell(settings))
                .asInstanceOf(type(StepFailure.class))
                .returns("pipeline.step.notify.smtp.missing", StepFailure::key);
    }

    @Test
    void aMailServerNeedsASender() {
        assertThatThrownBy(() -> new EmailChannel(new SmtpSettings("smtp.example.com", 25, "", "", "", Tls.NONE)))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("SMTP_FROM");
    }
}
