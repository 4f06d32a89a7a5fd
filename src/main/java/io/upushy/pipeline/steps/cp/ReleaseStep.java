package io.upushy.pipeline.steps.cp;

import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.Probe;
import io.upushy.pipeline.Stage;
import io.upushy.pipeline.Step;
import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import io.upushy.pipeline.artifact.Artifact.Kind;
import io.upushy.pipeline.artifact.Artifacts;
import io.upushy.pipeline.artifact.Made;
import io.upushy.pipeline.steps.Refusals;
import io.upushy.pipeline.steps.ci.freeze.Freezes;
import io.upushy.release.Publication;
import io.upushy.release.Publishing;
import io.upushy.release.Release;
import io.upushy.release.ReleaseKind;
import io.upushy.release.VersionCodes;
import io.upushy.storage.ObjectKeys;
import io.upushy.web.Messages;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Offers an uploaded package to devices, in the name of whoever started the run and by the rules that hold for people. The
 * release has an id that only this step of this run gives, so whether it was made can be seen by that.
 */
@Component
class ReleaseStep implements Step<ReleaseSettings> {

    private static final String UPLOADED = "upload.url";
    private static final String URL = "url";
    private static final int LONGEST = 255;

    private final Publishing publishing;
    private final Freezes freezes;
    private final Artifacts artifacts;
    private final Messages messages;

    ReleaseStep(Publishing publishing, Freezes freezes, Artifacts artifacts, Messages messages) {
        this.publishing = publishing;
        this.freezes = freezes;
        this.artifacts = artifacts;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "release";
    }

    @Override
    public Set<Stage> stages() {
        return Set.of(Stage.CP);
    }

    @Override
    public Class<ReleaseSettings> settings() {
        return ReleaseSettings.class;
    }

    @Override
    public boolean isLocal() {
        return false;
    }

    @Override
    public Mono<Outcome> execute(ReleaseSettings settings, StepContext context) {
        return Mono.fromSupplier(() -> publication(settings, context))
                .flatMap(publication -> publishOnce(publication, context))
                .onErrorMap(Refusals::toFailure)
                .onErrorResume(StepFailure.class, failure -> tell(failure, context))
                .flatMap(release -> keep(release, context));
    }

    private Mono<Release> publishOnce(Publication publication, StepContext context) {
        return released(context).switchIfEmpty(Mono.defer(() -> unlessFrozen(context)
                .then(Mono.defer(() -> publishing.publish(context.run().startedBy(), publication)))));
    }

    /** A run may have been checked before the freeze began, or not at all. */
    private Mono<Void> unlessFrozen(StepContext context) {
        return freezes.now(context)
                .flatMap(freeze -> freeze.isEmpty()
                        ? Mono.empty()
                        : Mono.error(StepFailure.lasting(
                                "pipeline.check.freeze",
                                freeze.get().to().toString(),
                                freeze.get().reason())));
    }

    private Publication publication(ReleaseSettings settings, StepContext context) {
        var url = settings.url() == null ? context.outcomes().get(UPLOADED) : settings.url();
        if (url == null || url.isBlank()) {
            throw StepFailure.lasting("pipeline.step.release.url");
        }
        return new Publication(
                idOf(context),
                context.run().projectId(),
                kindOf(settings, url),
                settings.platform().platform,
                url,
                settings.version(),
                settings.versionCode(),
                nativeVersionCode(settings),
                settings.mode(),
                settings.isEnabled(),
                shorten(settings.changelog()),
                shorten(settings.remark()));
    }

    private static ReleaseKind kindOf(ReleaseSettings settings, String url) {
        if (settings.type() != null) {
            return settings.type().kind;
        }
        return url.toLowerCase(Locale.ROOT).endsWith(".wgt") ? ReleaseKind.WGT : ReleaseKind.NATIVE;
    }

    private static @Nullable Long nativeVersionCode(ReleaseSettings settings) {
        if (settings.wantsLatestNative()) {
            return null;
        }
        try {
            var code =
                    Long.parseLong(String.valueOf(settings.nativeVersionCode()).strip());
            if (code >= 0 && code <= VersionCodes.MAX) {
                return code;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        throw StepFailure.lasting("pipeline.step.release.native", String.valueOf(settings.nativeVersionCode()));
    }

    private static String shorten(@Nullable String text) {
        var plain = text == null ? "" : text.strip();
        if (plain.codePointCount(0, plain.length()) <= LONGEST) {
            return plain;
        }
        return plain.substring(0, plain.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** People read the log first. */
    private <T> Mono<T> tell(StepFailure failure, StepContext context) {
        return Mono.<T>fromRunnable(
                        () -> context.log().line(messages.get(Locale.ENGLISH, failure.key(), failure.arguments())))
                .subscribeOn(Schedulers.boundedElastic())
                .then(Mono.error(failure));
    }

    private Mono<Outcome> keep(Release release, StepContext context) {
        var made = new Made(
                Kind.RELEASE,
                ObjectKeys.nameOf(release.url()),
                release.size(),
                release.md5(),
                release.sha256(),
                release.url(),
                release.id(),
                release.version());
        return artifacts.keep(context.run(), context.step(), made).thenReturn(toOutcome(release));
    }

    private static Outcome toOutcome(Release release) {
        return new Outcome(Map.of(
                "id",
                release.id(),
                "version",
                release.version(),
                "versionCode",
                Long.toString(release.versionCode()),
                "nativeVersionCode",
                Long.toString(release.nativeVersionCode()),
                URL,
                release.url()));
    }

    @Override
    public Mono<Probe> probe(ReleaseSettings settings, StepContext context) {
        return released(context)
                .flatMap(release -> keep(release, context))
                .map(Probe::done)
                .defaultIfEmpty(Probe.NOT_DONE);
    }

    /** Devices are told at once that it is gone; those that have it keep it. */
    @Override
    public Mono<Void> compensate(ReleaseSettings settings, StepContext context) {
        return released(context)
                .flatMap(release -> publishing.withdraw(release.projectId(), release.id()))
                .then(artifacts.forget(context.run(), context.step()));
    }

    private Mono<Release> released(StepContext context) {
        return publishing.find(context.run().projectId(), idOf(context));
    }

    private static String idOf(StepContext context) {
        var of = "release:" + context.run().id() + "/" + context.step();
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
