package io.upushy.pipeline.steps.notify;

import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A DingTalk group's robot. It answers 200 also when it refuses, and says so in {@code errcode}. */
@Component
class DingTalkChannel implements Channel {

    private static final String DINGTALK = "https://oapi.dingtalk.com/robot/send";
    private static final int TOO_FAST = 130101;
    private static final int LONGEST_REASON = 200;

    private final Outgoing outgoing;
    private final JsonMapper json;
    private final Clock clock;

    DingTalkChannel(Outgoing outgoing, JsonMapper json, Clock clock) {
        this.outgoing = outgoing;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dingtalk";
    }

    @Override
    public boolean isWanted(Notify settings) {
        return settings.dingtalk() != null;
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public Mono<Void> tell(Notify settings, StepContext context, News news) {
        var robot = Objects.requireNonNull(settings.dingtalk());
        var secret = robot.secret() == null
                ? Mono.just(Optional.<String>empty())
                : context.secret(robot.secret()).map(Optional::of);
        return Mono.zip(context.secret(robot.token()), secret)
                .map(secrets ->
                        addressOf(robot, secrets.getT1(), secrets.getT2().orElse(null)))
                .flatMap(address -> outgoing.post(address, Map.of(), json.writeValueAsBytes(message(robot, news))))
                .doOnNext(this::requireTaken)
                .then();
    }

    private URI addressOf(Notify.DingTalk robot, String token, @Nullable String secret) {
        var isAddress = token.startsWith("http://") || token.startsWith("https://");
        var base = robot.url() == null ? DINGTALK : robot.url();
        var address = isAddress ? token.strip() : base + "?access_token=" + encode(token.strip());
        return Outgoing.addressOf(secret == null ? address : signed(address, secret.strip()));
    }

    /** The timestamp's text, a line end and the secret, under the secret. */
    private String signed(String address, String secret) {
        var timestamp = Long.toString(clock.millis());
        var signature = Hmac.of(secret, (timestamp + "\n" + secret).getBytes(StandardCharsets.UTF_8));
        return address + "&timestamp=" + timestamp + "&sign="
                + encode(Base64.getEncoder().encodeToString(signature));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Mentions only work when their numbers are in the text, too. */
    private static Map<String, Object> message(Notify.DingTalk robot, News news) {
        var mobiles = robot.atMobiles() == null ? List.<String>of() : robot.atMobiles();
        var mentions = mobiles.isEmpty() ? "" : "\n\n@" + String.join(" @", mobiles);
        var text = "### " + news.title() + "\n\n" + news.text().replace("\n", "\n\n") + mentions;
        return Map.of(
                "msgtype", "markdown",
                "markdown", Map.of("title", news.title(), "text", text),
                "at", Map.of("atMobiles", mobiles, "isAtAll", Boolean.TRUE.equals(robot.atAll())));
    }

    private void requireTaken(String answer) {
        var said = read(answer);
        var code = said.path("errcode").asInt(-1);
        if (code == 0) {
            return;
        }
        var reason = said.path("errmsg").asString("");
        var shown = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
        throw code == TOO_FAST
                ? StepFailure.passing("pipeline.step.notify.dingtalk", Integer.toString(code), shown)
                : StepFailure.lasting("pipeline.step.notify.dingtalk", Integer.toString(code), shown);
    }

    private JsonNode read(String answer) {
        try {
            return json.readTree(answer);
        } catch (JacksonException noJson) {
            return json.createObjectNode();
        }
    }
}
