package io.upushy.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import io.upushy.release.inspection.InspectedPackage;
import io.upushy.release.inspection.NativeModules;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is known of a release's package; kept as JSON with the release and told in the same form. */
@Schema(description = "What was found in the package; what it does not say is left out")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Inspection(
        @Schema(
                        description = "passed: read and found in order. forced: an administrator overrode what is in"
                                + " overridden. external: the address is not of this server's store, nothing was read."
                                + " unavailable: the store does not let this server read")
                State state,
        @Schema(description = "When it was read") @Nullable Instant time,
        @Schema(description = "The uni-app's id", example = "__UNI__5CBD4F1") @Nullable String appid,
        @Schema(description = "Android's package name or iOS's bundle id", example = "com.example.shop") @Nullable
                String packageName,
        @Schema(example = "1.4.0") @Nullable String version,
        @Schema(example = "104") @Nullable Long versionCode,
        @Schema(description = "SHA-256 of the certificates an apk is signed with") @Nullable List<String> signers,
        @Schema(description = "SHA-256 of the certificates that the signer has proven to succeed") @Nullable
                List<String> formerSigners,
        @Schema(description = "Native modules that a wgt asks for, or that a native package was built with") @Nullable
                List<String> modules,
        @Schema(description = "Native plugins, likewise") @Nullable List<String> plugins,
        @Schema(description = "Of a wgt: checked against its native version, or unknown what that was built with")
                @Nullable
                ModuleCheck moduleCheck,
        @Schema(
                        description =
                                "What the store called the content that was read; a release is not offered again once"
                                        + " there is other content under its key",
                        example = "5B3C1A2E053D763E1B002CC607C5A0FE-2")
                @Nullable
                String etag,
        @Schema(description = "What an administrator overrode with force") @Nullable List<Overridden> overridden,
        @Schema(description = "That administrator's name") @Nullable String overriddenBy) {

    /** How far a package was looked into. */
    public enum State {
        @JsonProperty("passed")
        PASSED,
        @JsonProperty("forced")
        FORCED,
        @JsonProperty("external")
        EXTERNAL,
        @JsonProperty("unavailable")
        UNAVAILABLE
    }

    /** Whether a wgt's modules could be compared. */
    public enum ModuleCheck {
        @JsonProperty("checked")
        CHECKED,
        @JsonProperty("unknown")
        UNKNOWN
    }

    /** What an administrator may override. */
    public enum Rule {
        @JsonProperty("appid")
        APPID,
        @JsonProperty("packageName")
        PACKAGE_NAME,
        @JsonProperty("signer")
        SIGNER,
        @JsonProperty("modules")
        MODULES
    }

    /** One rule that does not hold. */
    @Schema(name = "OverriddenRule")
    public record Overridden(Rule rule, String expected, String found) {}

    static final Inspection EXTERNAL = bare(State.EXTERNAL);

    static final Inspection UNAVAILABLE = bare(State.UNAVAILABLE);

    private static Inspection bare(State state) {
        return new Inspection(state, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static Inspection of(InspectedPackage read, Instant time) {
        var contents = read.contents();
        var modules = contents.modules();
        return new Inspection(
                State.PASSED,
                time,
                contents.appid(),
                contents.packageName(),
                contents.version(),
                contents.versionCode(),
                nullIfEmpty(contents.signers()),
                nullIfEmpty(contents.formerSigners()),
                modules == null ? null : List.copyOf(modules.modules()),
                modules == null ? null : List.copyOf(modules.plugins()),
                null,
                read.etag(),
                null,
                null);
    }

    /** The same findings, judged anew. */
    Inspection judged(@Nullable ModuleCheck check, List<Overridden> rules, @Nullable String by) {
        return new Inspection(
                rules.isEmpty() ? State.PASSED : State.FORCED,
                time,
                appid,
                packageName,
                version,
                versionCode,
                signers,
                formerSigners,
                modules,
                plugins,
                check,
                etag,
                nullIfEmpty(rules),
                rules.isEmpty() ? null : by);
    }

    /** Whether the package was read. */
    boolean hasFindings() {
        return state == State.PASSED || state == State.FORCED;
    }

    /** All certificates the package can stand for: those it is signed with and those they succeed. */
    Set<String> allSigners() {
        var all = new TreeSet<>(orEmpty(signers));
        all.addAll(orEmpty(formerSigners));
        return all;
    }

    @Nullable
    NativeModules nativeModules() {
        if (modules == null) {
            return null;
        }
        return new NativeModules(new TreeSet<>(modules), new TreeSet<>(orEmpty(plugins)));
    }

    Collection<Overridden> overriddenRules() {
        return orEmpty(overridden);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    private static <T> @Nullable List<T> nullIfEmpty(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
