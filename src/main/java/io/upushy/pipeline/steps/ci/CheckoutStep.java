package io.upushy.pipeline.steps.ci;

import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.RunFacts.Trigger;
import io.upushy.pipeline.Stage;
import io.upushy.pipeline.Step;
import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import io.upushy.pipeline.steps.ci.command.Work;
import io.upushy.pipeline.steps.ci.git.Checkout;
import io.upushy.pipeline.steps.ci.git.Checkouts;
import io.upushy.pipeline.steps.ci.git.Credentials;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Fills {@code source}: the commit that started the run, or the newest. */
@Component
class CheckoutStep implements Step<CheckoutSettings> {

    private static final int LONGEST = 200; // characters of a commit's message or author

    private final Checkouts checkouts;

    CheckoutStep(Checkouts checkouts) {
        this.checkouts = checkouts;
    }

    @Override
    public String kind() {
        return "checkout";
    }

    @Override
    public Set<Stage> stages() {
        return Set.of(Stage.CI);
    }

    @Override
    public Class<CheckoutSettings> settings() {
        return CheckoutSettings.class;
    }

    @Override
    public boolean isLocal() {
        return true;
    }

    @Override
    public Mono<Outcome> execute(CheckoutSettings settings, StepContext context) {
        return credentials(settings, context)
                .flatMap(credentials -> Work.of(work -> checkOut(work, settings, credentials, context)));
    }

    private static Mono<Credentials> credentials(CheckoutSettings settings, StepContext context) {
        return Mono.zip(secret(settings.token(), context), secret(settings.sshKey(), context))
                .map(secrets -> new Credentials(
                        settings.username(),
                        secrets.getT1().orElse(null),
                        secrets.getT2().orElse(null),
                        settings.knownHosts()));
    }

    private static Mono<Optional<String>> secret(@Nullable String name, StepContext context) {
        return name == null ? Mono.just(Optional.empty()) : context.secret(name).map(Optional::of);
    }

    private Outcome checkOut(Work work, CheckoutSettings settings, Credentials credentials, StepContext context)
            throws Exception {
        var source = new Source(context);
        source.clear();
        var wanted =
                wanted(settings, context.run().trigger(), context.outcomes().get(context.step() + ".commit"));
        var result = checkouts.run(work, wanted, credentials, source.root(), context.log());
        return new Outcome(outcome(result, source));
    }

    /** @param before the commit that was here before the workspace was lost: what was approved or stored is of that one */
    private static Checkout wanted(CheckoutSettings settings, Trigger trigger, @Nullable String before) {
        return new Checkout(
                settings.repository(),
                trigger.branch() == null ? settings.branch() : trigger.branch(),
                trigger.tag(),
                before == null ? trigger.commit() : before,
                Objects.requireNonNullElse(settings.depth(), 1),
                Objects.requireNonNullElse(settings.contains(), List.of()),
                Boolean.TRUE.equals(settings.submodules()));
    }

    private static Map<String, String> outcome(Checkout.Result result, Source source) throws IOException {
        var values = new HashMap<String, String>();
        values.put("commit", result.commit());
        values.put("message", cut(result.message()));
        values.put("author", cut(result.author()));
        putIfKnown(values, "branch", result.branch());
        putIfKnown(values, "tag", result.tag());
        try {
            var app = source.app(null);
            app.ifPresent(manifest -> putIfKnown(values, "version", manifest.version()));
            app.ifPresent(manifest -> putIfKnown(
                    values, "versionCode", manifest.versionCode() == null ? null : manifest.versionCode() + ""));
        } catch (StepFailure unreadable) {
            // what is wrong with a manifest is for the check to tell
        }
        return values;
    }

    private static void putIfKnown(Map<String, String> values, String key, @Nullable String value) {
        if (value != null) {
            values.put(key, value);
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
