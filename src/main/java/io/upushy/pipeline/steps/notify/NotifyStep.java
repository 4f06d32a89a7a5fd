package io.upushy.pipeline.steps.notify;

import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.Probe;
import io.upushy.pipeline.Stage;
import io.upushy.pipeline.Step;
import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import io.upushy.web.Messages;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Tells how the run goes. What people see is told at most once, even by a run that was cut off in the middle; what systems
 * are told at least once, with the same delivery id.
 */
@Component
class NotifyStep implements Step<Notify> {

    private static final Logger log = LoggerFactory.getLogger(NotifyStep.class);
    private static final String BEGUN = "begun";
    private static final String TOLD = "told";
    private static final String FAILED = "failed";

    private final List<Channel> channels;
    private final NewsTexts texts;
    private final Messages messages;

    NotifyStep(List<Channel> channels, NewsTexts texts, Messages messages) {
        this.channels = channels;
        this.texts = texts;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "notify";
    }

    @Override
    public Set<Stage> stages() {
        return EnumSet.of(Stage.CP, Stage.CI, Stage.CD);
    }

    @Override
    public Class<Notify> settings() {
        return Notify.class;
    }

    @Override
    public boolean isLocal() {
        return false;
    }

    @Override
    public Mono<Outcome> execute(Notify settings, StepContext context) {
        return texts.of(settings, context).flatMap(news -> tellAll(settings, context, news));
    }

    /** Every channel is tried, though one before it fails. */
    private Mono<Outcome> tellAll(Notify settings, StepContext context, News news) {
        return Flux.fromIterable(channels)
                .filter(channel -> channel.isWanted(settings))
                .concatMap(channel -> tell(channel, settings, context, news)
                        .then(Mono.<StepFailure>empty())
                        .onErrorResume(StepFailure.class, Mono::just))
                .collectList()
                .flatMap(failures -> settings.isRequired() && !failures.isEmpty()
                        ? Mono.error(failures.get(0))
                        : Mono.just(new Outcome(Map.of("failures", Integer.toString(failures.size())))));
    }

    private Mono<Void> tell(Channel channel, Notify settings, StepContext context, News news) {
        var state = context.remembered().getOrDefault(channel.name(), "");
        if (state.equals(TOLD)) {
            return Mono.empty();
        }
        if (state.equals(BEGUN) && !channel.isRepeatable()) {
            return say(context, "Whether the %s was sent is not known; it is not sent again".formatted(channel.name()));
        }
        return note(context, channel, BEGUN)
                .then(Mono.defer(() -> channel.tell(settings, context, news)))
                .onErrorMap(failure -> toFailure(failure, channel))
                .onErrorResume(StepFailure.class, failure -> tellFailure(context, channel, failure))
                .then(Mono.defer(() -> note(context, channel, TOLD)))
                .then(say(context, "Told by " + channel.name()));
    }

    private static Mono<Void> note(StepContext context, Channel channel, String state) {
        return context.remember(Map.of(channel.name(), state));
    }

    /** A mistake of this server must not fail the run of somebody who only wanted to be told. */
    private static StepFailure toFailure(Throwable failure, Channel channel) {
        if (failure instanceof StepFailure told) {
            return told;
        }
        log.error("Could not notify by {}", channel.name(), failure);
        return StepFailure.passing("pipeline.step.notify.accident", channel.name());
    }

    private Mono<Void> tellFailure(StepContext context, Channel channel, StepFailure failure) {
        var reason = messages.get(Locale.ENGLISH, failure.key(), failure.arguments());
        return note(context, channel, FAILED)
                .then(say(context, "Could not notify by %s: %s".formatted(channel.name(), reason)))
                .then(Mono.error(failure));
    }

    private static Mono<Void> say(StepContext context, String line) {
        return Mono.<Void>fromRunnable(() -> context.log().line(line)).subscribeOn(Schedulers.boundedElastic());
    }

    /** Executing again tells only what is not told yet. */
    @Override
    public Mono<Probe> probe(Notify settings, StepContext context) {
        return Mono.just(Probe.NOT_DONE);
    }
}
