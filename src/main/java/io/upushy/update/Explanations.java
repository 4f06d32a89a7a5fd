package io.upushy.update;

import io.upushy.release.Platform;
import io.upushy.release.Release;
import io.upushy.release.ReleaseCatalog;
import io.upushy.release.WireCodes;
import io.upushy.update.Explanation.Outcome;
import io.upushy.update.Explanation.Verdict;
import io.upushy.web.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Explains to people what a device would get now: the selection that devices meet, on the releases as they are in the database. */
@Component
public class Explanations {

    private static final Comparator<Release> NATIVE_THEN_HIGHEST = Comparator.comparing(
                    Release::kind, Comparator.reverseOrder())
            .thenComparing(Release::versionCode, Comparator.reverseOrder());

    private final ReleaseCatalog catalog;
    private final SnapshotBuilder builder;
    private final Messages messages;

    Explanations(ReleaseCatalog catalog, SnapshotBuilder builder, Messages messages) {
        this.catalog = catalog;
        this.builder = builder;
        this.messages = messages;
    }

    /** What a device of a project with these versions would get. */
    public Mono<Explanation> explain(
            String projectId, Platform platform, long nativeVersionCode, long wgtVersionCode, Locale locale) {
        var device = new DeviceCheck(projectId, platform, "", wgtVersionCode, "", nativeVersionCode, null);
        return catalog.all(projectId, platform).map(releases -> explain(releases, device, locale));
    }

    Explanation explain(List<Release> releases, DeviceCheck device, Locale locale) {
        var enabled = releases.stream().filter(Release::enabled).toList();
        var reasons = new Reasons(releases, builder.build(enabled), device);
        var installed = reasons.installed();
        var verdicts = releases.stream()
                .sorted(NATIVE_THEN_HIGHEST)
                .map(release -> verdict(release, reasons, device, locale))
                .toList();
        return new Explanation(
                reasons.outcome(),
                installed == null ? null : installed.id(),
                sentence(reasons.outcome(), installed, locale),
                new Explanation.Versions(
                        device.platform().name().toLowerCase(Locale.ROOT),
                        device.nativeVersionCode(),
                        device.wgtVersionCode()),
                verdicts);
    }

    private String sentence(Outcome outcome, @Nullable Release installed, Locale locale) {
        var version = installed == null ? "" : installed.version();
        var code = installed == null ? "" : Long.toString(installed.versionCode());
        return messages.get(locale, "update.explain.outcome." + outcome.name(), version, code);
    }

    private Verdict verdict(Release release, Reasons reasons, DeviceCheck device, Locale locale) {
        var why = reasons.why(release);
        var own = release.nativeVersionCode() == 0 ? device.nativeVersionCode() : device.wgtVersionCode();
        var reason = messages.get(
                locale,
                "update.explain." + why.code(),
                Long.toString(release.versionCode()),
                Long.toString(own),
                Long.toString(release.nativeVersionCode()),
                Long.toString(device.nativeVersionCode()));
        return new Verdict(
                release.id(),
                WireCodes.typeOf(release.kind(), release.platform()),
                release.version(),
                release.versionCode(),
                release.nativeVersionCode(),
                release.enabled() ? 1 : 0,
                reasons.isAnswered(release),
                why,
                reason);
    }
}
