package io.upushy.pipeline.definition;

import io.upushy.pipeline.Stage;
import io.upushy.pipeline.Step;
import io.upushy.pipeline.definition.Definition.Retries;
import io.upushy.pipeline.definition.Definition.StepDefinition;
import io.upushy.pipeline.definition.Definition.When;
import io.upushy.pipeline.definition.Written.Placed;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the steps of one definition, from the first to the last. */
final class StepReader {

    /** Besides the kind, whose value are the settings. */
    private static final List<String> KEYS = List.of("name", "timeout", "retry", "when", "approve", "secrets", "stage");

    private static final List<String> RETRY_KEYS = List.of("times", "wait");

    /** Begin variables that are not a step's. */
    private static final Set<String> RESERVED = Set.of("run", "project");

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,49}");
    private static final Pattern SECRET = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration USUAL = Duration.ofMinutes(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration USUAL_WAIT = Duration.ofSeconds(10);
    private static final int MOST_RETRIES = 10;

    private final Map<String, Step<?>> kinds;
    private final SettingsReader settings;
    private final Mistakes mistakes;
    private final List<Placed> secrets;
    private final VariableCheck variables;
    private final Set<String> taken = new HashSet<>();
    private Stage reached = Stage.CI;

    StepReader(
            Map<String, Step<?>> kinds,
            SettingsReader settings,
            Mistakes mistakes,
            List<Placed> secrets,
            Map<String, Integer> names) {
        this.kinds = kinds;
        this.settings = settings;
        this.mistakes = mistakes;
        this.secrets = secrets;
        this.variables = new VariableCheck(names, mistakes);
    }

    /** The name a step has, or would have if it had no mistakes; null when that cannot be told. */
    static @Nullable String nameOf(Written written, Collection<String> kinds) {
        if (written instanceof Written.Text alone) {
            return alone.text();
        }
        if (!(written instanceof Written.Fields mapping)) {
            return null;
        }
        var name = mapping.fields().get("name");
        if (name != null && name.value() instanceof Written.Text text && text.text() != null) {
            return text.text();
        }
        return mapping.fields().keySet().stream()
                .filter(kinds::contains)
                .findFirst()
                .orElse(null);
    }

    /** The next step; null when it cannot be one. */
    @Nullable
    StepDefinition<?> read(Written written, String path) {
        var section = sectionOf(written, path);
        var kind = section == null ? null : kindOf(section, written.line(), path);
        variables.nextStep();
        return section == null || kind == null ? null : read(kind, section, written.line(), path);
    }

    private @Nullable Section sectionOf(Written written, String path) {
        if (written instanceof Written.Text alone && alone.text() != null) {
            var field = new Written.Field(alone.line(), new Written.Text(alone.line(), null));
            return Section.of(new Written.Fields(alone.line(), Map.of(alone.text(), field)), path, mistakes);
        }
        if (written instanceof Written.Fields) {
            return Section.of(written, path, mistakes);
        }
        mistakes.add(written.line(), path, "step.form");
        return null;
    }

    private @Nullable Step<?> kindOf(Section section, int line, String path) {
        var others = section.keys().stream().filter(key -> !KEYS.contains(key)).toList();
        var known = others.stream().filter(kinds::containsKey).toList();
        if (known.size() > 1) {
            mistakes.add(section.lineOf(known.get(1), line), path, "step.kinds", String.join(", ", known));
            return null;
        }
        for (var key : others) {
            if (!kinds.containsKey(key)) {
                var expected = known.isEmpty() ? kinds.keySet() : KEYS;
                var message = known.isEmpty() ? "step.kind" : "unknownKey";
                mistakes.addUnknown(section.lineOf(key, line), section.at(key), message, key, expected);
            }
        }
        if (others.isEmpty()) {
            mistakes.add(line, path, "step.noKind", String.join(", ", kinds.keySet()));
        }
        return known.isEmpty() ? null : kinds.get(known.get(0));
    }

    private <S> StepDefinition<S> read(Step<S> step, Section section, int line, String path) {
        var kind = step.kind();
        var written = section.find(kind);
        var place = section.at(kind);
        if (written != null) {
            variables.check(written.texts(place));
        }
        return new StepDefinition<>(
                line,
                name(section, kind, line),
                step,
                stage(step, section, line),
                section.period("timeout", SECOND, DAY, USUAL),
                retries(section),
                when(section),
                secrets(section),
                section.flag("approve"),
                settings.read(
                        step.settings(),
                        written == null ? new Written.Text(section.lineOf(kind, line), null) : written,
                        place,
                        mistakes));
    }

    private String name(Section section, String kind, int line) {
        var name = section.text("name", 50);
        var named = name == null ? kind : name;
        var at = section.lineOf("name", line);
        if (!NAME.matcher(named).matches()) {
            mistakes.add(at, section.at("name"), "step.name");
        } else if (RESERVED.contains(named)) {
            mistakes.add(at, section.at("name"), "step.reserved", named);
        } else if (!taken.add(named)) {
            mistakes.add(at, section.at("name"), "step.nameTaken", named);
        }
        return named;
    }

    private <S> Stage stage(Step<S> step, Section section, int line) {
        var allowed = List.copyOf(step.stages());
        var chosen = section.choice("stage", allowed, StepReader::word);
        if (allowed.size() == Stage.values().length) {
            return chosen == null ? reached : chosen;
        }
        var stage = chosen == null ? usual(allowed) : chosen;
        if (stage.compareTo(reached) < 0) {
            mistakes.add(
                    section.lineOf("stage", line), section.at(step.kind()), "step.order", word(stage), word(reached));
        } else {
            reached = stage;
        }
        return stage;
    }

    /** The usual stage, or the next one it may stand in where the usual one is over. */
    private Stage usual(List<Stage> allowed) {
        return allowed.stream()
                .filter(stage -> stage.compareTo(reached) >= 0)
                .findFirst()
                .orElse(allowed.get(0));
    }

    private Retries retries(Section section) {
        if (section.find("retry") instanceof Written.Text) {
            return new Retries(section.number("retry", 0, MOST_RETRIES, 0), USUAL_WAIT);
        }
        var retry = section.section("retry").knowsOnly(RETRY_KEYS);
        var times = retry.number("times", 0, MOST_RETRIES, retry.keys().isEmpty() ? 0 : 1);
        return new Retries(times, retry.period("wait", SECOND, LONGEST_WAIT, USUAL_WAIT));
    }

    private static When when(Section section) {
        var chosen = section.choice("when", List.of(When.values()), StepReader::word);
        return chosen == null ? When.SUCCESS : chosen;
    }

    private List<String> secrets(Section section) {
        var names = section.texts("secrets");
        for (var name : names) {
            if (SECRET.matcher(name.text()).matches()) {
                secrets.add(name);
            } else {
                mistakes.add(name.line(), name.path(), "secretName");
            }
        }
        return names.stream().map(Placed::text).distinct().toList();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
